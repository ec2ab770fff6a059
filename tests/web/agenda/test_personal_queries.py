"""What the agendas hold of one person."""

from __future__ import annotations

from leercyclus.web.agenda.models import Point
from leercyclus.web.agenda.personal_queries import export_person
from tests.cast import Cast


def test_what_somebody_picked_and_where_somebody_is_named_are_given(cast: Cast) -> None:
    person = cast.people["participant"]
    Point.objects.update(picked_by=person)
    found = export_person(person.pk)
    assert found["points"] == [{"cycle": "2026-2027", "indicator": "iv3.5.4.net", "picked_for": "Zwolle"}]
    position = found["positions"][0]
    assert (position["organisation"], position["is_contact"], position["is_writer"]) == ("Zwolle", True, False)
    assert position["how"] == "Ons museum heeft een eigen gebouw."


def test_of_somebody_else_there_is_nothing(cast: Cast) -> None:
    assert export_person(cast.people["deventer"].pk) == {"points": [], "positions": []}
