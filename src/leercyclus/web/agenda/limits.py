"""How much an agenda holds."""

from __future__ import annotations

MOST_SIGNS = 600
"""How long the text of one member on one point may be."""
ADVISED = (5, 10)
"""So many points fit in a day: with fewer some tables have none, with more nobody gets to the last."""
MOST_POINTS = 20
"""So many points an agenda holds; each becomes a card."""
