"""How much an agenda holds, and the words that stand in its data themselves."""

from __future__ import annotations

MOST_SIGNS = 600
"""How long the text of one member on one point may be."""
ADVISED = (5, 10)
"""So many points fit in a day: with fewer some tables have none, with more nobody gets to the last."""
MOST_POINTS = 20
"""So many points an agenda holds; each becomes a card."""
NAME_GONE = "naam verwijderd"
"""What stands in a text where somebody was named who was erased; the texts are written in Dutch municipalities."""
