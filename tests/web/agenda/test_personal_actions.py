"""One person goes from the agendas; what a municipality wrote stays."""

from __future__ import annotations

from leercyclus.web.agenda.models import Point, Position
from leercyclus.web.agenda.personal_actions import erase_person
from leercyclus.web.agenda.personal_queries import export_person
from leercyclus.web.audit.models import Line
from tests.cast import Cast


def test_the_links_go_and_what_was_written_stays(cast: Cast) -> None:
    person = cast.people["participant"]
    Position.objects.update(updated_by=person)
    Point.objects.update(picked_by=person)
    erase_person(actor=None, person=person.pk)
    row = Position.objects.get()
    assert (row.contact_id, row.updated_by_id) == (None, None)
    assert row.how == "Ons museum heeft een eigen gebouw."
    assert Point.objects.get().picked_by_id is None
    assert Point.objects.get().picked_for_id == cast.zwolle.pk
    assert Line.objects.get().facts == {"picked": 1, "contact": 1, "written": 1}
    assert export_person(person.pk) == {"points": [], "positions": []}


def test_somebody_who_stands_nowhere_leaves_no_line(cast: Cast) -> None:
    erase_person(actor=None, person=cast.people["deventer"].pk)
    assert (Line.objects.count(), Position.objects.get().version) == (0, 1)
