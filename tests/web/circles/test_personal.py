"""Of one person: what circles hold, and that it can go."""

from __future__ import annotations

import json

from django.db.models import Q

from leercyclus.web.circles.models import Circle, Grant, Invitation, Membership, ThreeLines
from leercyclus.web.circles.personal_actions import erase_person
from leercyclus.web.circles.personal_queries import export_person
from tests.cast import Cast


def test_an_export_tells_roles_and_what_was_written_and_holds_plain_values(cast: Cast) -> None:
    person = cast.people["circle_coordinator"]
    ThreeLines.objects.update(updated_by=person)
    exported = export_person(person.pk)
    assert [one["role"] for one in exported["roles"]] == ["circle_coordinator"]
    assert [one["organisation"] for one in exported["three_lines_written"]] == ["Zwolle"]
    assert json.loads(json.dumps(exported)) == exported


def test_after_erasing_nothing_points_at_the_person_and_the_lines_stay(cast: Cast) -> None:
    person = cast.people["dordrecht"]
    ThreeLines.objects.update(updated_by=person)
    Circle.objects.update(founded_by=person)
    Membership.objects.update(answered_by=person)
    Grant.objects.exclude(person=person).update(granted_by=person)
    assert erase_person(actor=None, person=person.pk) == 2
    assert not Grant.objects.filter(Q(person=person) | Q(behalf_of=person) | Q(granted_by=person)).exists()
    assert not Invitation.objects.filter(Q(person=person) | Q(invited_by=person)).exists()
    assert not Circle.objects.filter(founded_by=person).exists()
    assert not Membership.objects.filter(answered_by=person).exists()
    assert ThreeLines.objects.get().proud == "De schrijfwijzer."
