"""What cannot be asked, in Dutch and English: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NOT_A_MEMBER = Rule(
    "guests.not_a_member",
    nl="Verwacht: een gemeente die meedoet met de leerkring. Kies een van de gemeenten op de pagina.",
    en="Expected a municipality that takes part in the circle. Choose one of those on the page.",
)
NOT_IN_DELEGATION = Rule(
    "guests.not_in_delegation",
    nl="Verwacht: mensen die op de dag in de delegatie zitten. Bij {count} is dat niet zo. Zet ze eerst in de lijst "
    "van mensen en kies opnieuw.",
    en="Expected people who are in the delegation on the day. Of {count} that is not so. Put them in the list of "
    "people first and choose again.",
)
