"""What the home page tells: the five lines, and the circle of the article: who took what home from whom."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

ZWOLLE, ENSCHEDE, DORDRECHT = "GM0193", "GM0153", "GM0505"
# The order gives the mark: disc, square, diamond, the same in every picture.
CIRCLE = (ZWOLLE, ENSCHEDE, DORDRECHT)


@dataclass(frozen=True, slots=True)
class Taken:
    """What one city, or both others (`taker` is None), took home from another."""

    giver: str
    taker: str | None
    what: str | Promise


@dataclass(frozen=True, slots=True)
class Step:
    """One of the five lines that tell what this is."""

    title: str | Promise
    text: str | Promise


TAKEN = (
    Taken(ZWOLLE, DORDRECHT, _("Invite the big entrepreneurs to the talks about city marketing.")),
    Taken(DORDRECHT, ZWOLLE, _("One desk for everyone who asks for a subsidy. The two cities are talking about it.")),
    Taken(ZWOLLE, ENSCHEDE, _("Staff policy by theme, and a writing guide for letters that everyone understands.")),
    Taken(DORDRECHT, ENSCHEDE, _("The Dordrecht way of looking after streets and parks.")),
    Taken(
        ENSCHEDE,
        None,
        _("The neighbourhood coach, in whom much help comes together. They met him in front of the community centre."),
    ),
)

STEPS = (
    Step(_("Compare"), _("See which municipalities are like yours, and how sure that is.")),
    Step(_("Choose the differences"), _("Talk about the points on which you differ most.")),
    Step(_("Sit mixed"), _("Every table mixes municipalities, jobs and departments.")),
    Step(_("Take one thing home"), _("Write down what you will do, when and with whom.")),
    Step(_("See whether it lands"), _("After 30, 90 and 365 days. A colleague asks how it goes.")),
)
