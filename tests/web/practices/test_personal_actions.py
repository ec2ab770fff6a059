"""One person goes from practices; what a municipality wrote stays."""

from __future__ import annotations

from leercyclus.web.audit.models import Line
from leercyclus.web.practices.models import Adoption, FollowUp, Practice, Want
from leercyclus.web.practices.personal_actions import erase_person
from leercyclus.web.practices.personal_queries import export_person
from tests.cast import Cast
from tests.fixed import fixed


def test_the_links_go_and_what_was_written_stays(cast: Cast) -> None:
    person = cast.people["participant"]
    for table in (Practice, Adoption, FollowUp):
        table.objects.update(created_by=person)
    erase_person(actor=None, person=person.pk)
    row = Practice.objects.get(pk=fixed("practice"))
    assert (row.contact_id, row.created_by_id, row.contact_text) == (None, None, "Team communicatie, 14 038")
    assert Want.objects.get().contact_id is None
    assert Line.objects.get().facts == {"called": 2, "written": 4}
    assert not any(export_person(person.pk).values())


def test_somebody_who_stands_nowhere_leaves_no_line(cast: Cast) -> None:
    erase_person(actor=None, person=cast.people["controller"].pk)
    assert Line.objects.count() == 0
