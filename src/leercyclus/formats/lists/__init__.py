"""Short lists that people type themselves: weights of indicators, minutes between municipalities."""

from leercyclus.formats.lists.journeys import read_journeys
from leercyclus.formats.lists.weights import read_weights

__all__ = ["read_journeys", "read_weights"]
