"""The named cast of the tests, and one example of every address that takes an argument."""

from __future__ import annotations

ZWOLLE = "GM0193"
ENSCHEDE = "GM0153"
DORDRECHT = "GM0505"
ARTICLE = (ZWOLLE, ENSCHEDE, DORDRECHT)
LANGUAGES = ("nl", "en")

# By the name of the argument in the route.
ARGUMENTS = {"code": ZWOLLE, "slug": "zwolle", "indicator": "inhabitants"}

# What a page is asked for beside its plain address: queries that show more of it.
QUERIES: dict[str, tuple[str, ...]] = {}
