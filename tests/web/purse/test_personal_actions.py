"""A person goes out of the closed purse; what was put right stays, with the name out of the reason."""

from __future__ import annotations

from leercyclus.web.keeping.person_actions import erase_person
from leercyclus.web.keeping.person_queries import export_person
from leercyclus.web.people.models import Person
from leercyclus.web.purse.models import Correction, Terms
from tests.cast import Cast
from tests.fixed import fixed


def test_an_export_holds_what_somebody_put_right(cast: Cast) -> None:
    kept = export_person(cast.people["circle_coordinator"].pk)["purse"]
    assert isinstance(kept, dict)
    assert kept["terms_changed"] == [cast.circle.name]
    assert [(one["giver"], one["amount"]) for one in kept["corrections"]] == [("Zwolle", 12.0), ("Zwolle", -4.0)]
    assert export_person(cast.people["participant"].pk)["purse"] == {"terms_changed": [], "corrections": []}


def test_who_is_erased_leaves_the_correction_without_the_name(cast: Cast) -> None:
    who = cast.people["circle_coordinator"]
    Person.objects.filter(pk=who.pk).update(name="Zeldzame Naam")
    Correction.objects.filter(pk=fixed("purse-correction")).update(why="Zeldzame Naam liep een middag mee.")
    erase_person(actor=None, person=who.pk)
    kept = Correction.objects.get(pk=fixed("purse-correction"))
    assert kept.made_by is None
    assert "Zeldzame" not in kept.why
    assert kept.why.endswith("liep een middag mee.")
    assert Terms.objects.get().changed_by is None
