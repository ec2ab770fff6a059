"""What is printed for an exchange day: typed documents without a database, and a PDF of each."""

from leercyclus.formats.paper.badges import Badge, Badges, Code, Seat, write_badges
from leercyclus.formats.paper.checklist import Checked, CheckList, Delegation, write_checklist
from leercyclus.formats.paper.occasion import Guest, Occasion
from leercyclus.formats.paper.plans import Part, Plan, Plans, write_plans
from leercyclus.formats.paper.run_sheet import Option, RunSheet, Step, write_run_sheet
from leercyclus.formats.paper.signs import RoomSign, RoomSigns, Use, write_signs
from leercyclus.formats.paper.tables import TableCard, TableCards, TableRound, write_tables
from leercyclus.formats.paper.workbook import Choice, workbook

__all__ = [
    "Badge",
    "Badges",
    "CheckList",
    "Checked",
    "Choice",
    "Code",
    "Delegation",
    "Guest",
    "Occasion",
    "Option",
    "Part",
    "Plan",
    "Plans",
    "RoomSign",
    "RoomSigns",
    "RunSheet",
    "Seat",
    "Step",
    "TableCard",
    "TableCards",
    "TableRound",
    "Use",
    "workbook",
    "write_badges",
    "write_checklist",
    "write_plans",
    "write_run_sheet",
    "write_signs",
    "write_tables",
]
