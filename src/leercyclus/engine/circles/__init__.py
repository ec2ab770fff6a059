"""Which municipalities form a circle: mutually near, within reach, different in what they do?"""

from leercyclus.engine.circles.around import PLACE_LIMIT, SIZES, Circle, around
from leercyclus.engine.circles.check import broken_rules
from leercyclus.engine.circles.travel import FERRY_MINUTES, Travel, estimate, road_kilometres

__all__ = [
    "FERRY_MINUTES",
    "PLACE_LIMIT",
    "SIZES",
    "Circle",
    "Travel",
    "around",
    "broken_rules",
    "estimate",
    "road_kilometres",
]
