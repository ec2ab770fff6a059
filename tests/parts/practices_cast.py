"""The practices of the cast: one of every width, what is looked for, one that was taken over, and a follow-up."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from leercyclus.web.practices.models import Adoption, Document, FollowUp, Practice, Want
from tests.fixed import fixed

if TYPE_CHECKING:
    from tests.cast import Cast


def keep_practices(cast: Cast) -> None:
    """Write what Zwolle and Enschede do, and what they look for."""
    practice = Practice.objects.create(
        id=fixed("practice"),
        organisation=cast.zwolle,
        circle=cast.circle,
        title="De schrijfwijzer voor brieven",
        about="Wie een brief schrijft, vindt er woorden die iedereen begrijpt.",
        topics=["taal", "dienstverlening"],
        contact=cast.people["participant"],
        contact_text="Team communicatie, 14 038",
        evidence="Minder mensen bellen na een brief.",
        sharing="public",
        created_by=cast.people["municipality_coordinator"],
    )
    Document.objects.create(practice=practice, title="Schrijfwijzer", link="https://zwolle.example/schrijfwijzer")
    Practice.objects.create(
        id=fixed("practice-enschede"),
        organisation=cast.enschede,
        circle=cast.circle,
        title="Mee met de wijkcoach",
        about="Nieuwe collega's lopen een dag mee.",
        topics=["wijkteams"],
        sharing="circle",
    )
    Adoption.objects.create(
        id=fixed("adoption"),
        practice=practice,
        organisation=cast.organisations["GM0150"],
        adapted="Alleen voor brieven over belasting.",
        created_by=cast.people["deventer"],
    )
    Want.objects.create(
        id=fixed("want"),
        organisation=cast.zwolle,
        circle=cast.circle,
        text="Wie heeft wijkcoaches die samen met bewoners schouwen?",
        topics=["wijkteams"],
        contact=cast.people["participant"],
        sharing="circle",
    )
    FollowUp.objects.create(
        id=fixed("follow-up"),
        circle=cast.circle,
        practice_id=fixed("practice-enschede"),
        giver=cast.enschede,
        taker=cast.zwolle,
        on=date(2026, 4, 2),
        hours=Decimal("3.5"),
        who="wijkcoach, Enschede en beleidsmedewerker, Zwolle",
        documents="Werkwijze aan de deur",
        created_by=cast.people["enschede"],
    )
