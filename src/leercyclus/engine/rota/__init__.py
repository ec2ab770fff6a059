"""Who hosts which exchange day of a cycle, and on which date?"""

from leercyclus.engine.rota.best import Value
from leercyclus.engine.rota.check import broken_order, broken_rules
from leercyclus.engine.rota.days import Day, days_for, look_at
from leercyclus.engine.rota.hosts import HostOrder, Turn, host_order
from leercyclus.engine.rota.plan import Rota, plan
from leercyclus.engine.rota.question import WEIGHTS, Kind, Member, Obstacle, Question, Weight, Wish
from leercyclus.engine.rota.verified import verified

__all__ = [
    "WEIGHTS",
    "Day",
    "HostOrder",
    "Kind",
    "Member",
    "Obstacle",
    "Question",
    "Rota",
    "Turn",
    "Value",
    "Weight",
    "Wish",
    "broken_order",
    "broken_rules",
    "days_for",
    "host_order",
    "look_at",
    "plan",
    "verified",
]
