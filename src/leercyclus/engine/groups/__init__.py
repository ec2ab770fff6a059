"""Who sits with whom on an exchange day: small mixed groups over several rounds."""

from leercyclus.engine.groups.repair import Repair, repair
from leercyclus.engine.groups.solve import solve

__all__ = ["Repair", "repair", "solve"]
