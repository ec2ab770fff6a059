"""Where a circle differs: ranked points, what is real, what is unusual, and what to know beside it."""

from leercyclus.engine.differences.find import compare_circle, find_differences
from leercyclus.engine.differences.result import Call, Differences, Member, Method, Point
from leercyclus.engine.differences.study import Study, prepare
from leercyclus.engine.differences.table import FigureTable, Measure

__all__ = [
    "Call",
    "Differences",
    "FigureTable",
    "Measure",
    "Member",
    "Method",
    "Point",
    "Study",
    "compare_circle",
    "find_differences",
    "prepare",
]
