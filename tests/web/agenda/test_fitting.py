"""Who fits a point stands first."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.agenda.fitting import in_order_of_fit
from leercyclus.web.people.contacts_queries import Contact

HOME = UUID(int=1)
MONEY = Contact(UUID(int=2), HOME, "A", "adviseur financiën", "financiën")
CULTURE = Contact(UUID(int=3), HOME, "B", "hoofd", "cultuur", ("musea",))
SPORT = Contact(UUID(int=4), HOME, "C", "beleidsmedewerker", "culturele zaken")


def test_topics_department_and_title_count_and_the_best_fit_is_first() -> None:
    fitting, others = in_order_of_fit([MONEY, SPORT, CULTURE], "Musea", "Sport, cultuur en groen")
    assert fitting == (CULTURE, SPORT)
    assert others == (MONEY,)


def test_where_nobody_fits_all_stand_among_the_others() -> None:
    assert in_order_of_fit([MONEY, SPORT], "Riolering") == ((), (MONEY, SPORT))
