"""The closed purse: who gave and who received, the balance by municipality and pair, and who hosts next."""

from leercyclus.engine.purse.balance import Balance, Pair, Part, Period, Share, balance_of
from leercyclus.engine.purse.check import broken_rules
from leercyclus.engine.purse.ledger import Gift, Kind, for_successors, overdrawn, verified
from leercyclus.engine.purse.next_host import Candidate, NextHost, next_host
from leercyclus.engine.purse.reach import Cell, Told, told

__all__ = [
    "Balance",
    "Candidate",
    "Cell",
    "Gift",
    "Kind",
    "NextHost",
    "Pair",
    "Part",
    "Period",
    "Share",
    "Told",
    "balance_of",
    "broken_rules",
    "for_successors",
    "next_host",
    "overdrawn",
    "told",
    "verified",
]
