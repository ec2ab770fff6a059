"""Two records become one, with all that points at them, and two again."""

from __future__ import annotations

import pytest
from allauth.account.models import EmailAddress

from leercyclus.web.audit.models import Line
from leercyclus.web.circles.models import Grant
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.merge_actions import CannotUndo, Chosen, merge_people, undo_merge
from leercyclus.web.people.merge_rows import label_of, pointing_at, rows_of
from leercyclus.web.people.models import Claim, Delegation, Merge, Person, Post
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed


def _chosen(cast: Cast, kept: str, gone: str, address: str) -> Chosen:
    return Chosen(cast.people[kept].pk, cast.people[gone].pk, "Anna", address)


def _pointing(person: Person) -> dict[str, set[str]]:
    found = {}
    for table, column in pointing_at(Person):
        keys = {str(key) for key in rows_of(table).filter(**{column: person.pk}).values_list("pk", flat=True)}
        if keys and label_of(table) not in {"people.Merge", "people.Person"}:
            found[f"{label_of(table)}.{column}"] = keys
    return found


def test_every_table_that_points_at_a_person_is_walked() -> None:
    names = {f"{label_of(table)}.{column}" for table, column in pointing_at(Person)}
    assert {"circles.Grant.granted_by", "agenda.Position.contact", "account.EmailAddress.user"} <= names
    assert {"people.Post.reports_to", "jobs.Job.person", "mail.Message.person"} <= names


def test_merged_and_unmerged_everything_points_where_it_did(cast: Cast) -> None:
    kept, gone = cast.people["participant"], cast.people["host"]
    for person in (kept, gone):
        EmailAddress.objects.create(user=person, email=person.email or "", verified=True, primary=True)
    Post.objects.filter(person=gone).update(reports_to=kept)
    Registration.objects.filter(person=kept).delete()  # of two registrations for one day one is made, for good
    before = _pointing(kept), _pointing(gone)
    made = merge_people(actor=Actor(), chosen=_chosen(cast, "participant", "host", gone.email or ""))
    gone.refresh_from_db()
    assert (gone.email, gone.is_active, gone.merged_into) == (None, False, kept)
    assert Grant.objects.filter(person=kept, role="host").exists()
    assert EmailAddress.objects.filter(user=kept).count() == 2
    assert (Person.objects.get(pk=kept.pk).email, Person.objects.get(pk=kept.pk).name) == (
        "host@zwolle.example",
        "Anna",
    )
    undo_merge(actor=Actor(), merge=made.pk)
    for person, address in ((kept, "participant@zwolle.example"), (gone, "host@zwolle.example")):
        person.refresh_from_db()
        assert (person.email, person.is_active, person.merged_into) == (address, True, None)
    assert (_pointing(kept), _pointing(gone)) == before
    assert Claim.objects.filter(person__in=[kept, gone]).count() == 0


def test_what_was_removed_meanwhile_does_not_come_back(cast: Cast) -> None:
    gone = cast.people["host"]
    made = merge_people(actor=Actor(), chosen=_chosen(cast, "participant", "host", "host@zwolle.example"))
    Delegation.objects.filter(pk__in=made.moved["people.Delegation.person"]).delete()
    undo_merge(actor=Actor(), merge=made.pk)
    assert not Delegation.objects.filter(person=gone).exists()
    assert Post.objects.filter(person=gone).count() == 1


def test_a_merge_below_a_later_one_is_not_undone(cast: Cast) -> None:
    first = merge_people(actor=Actor(), chosen=_chosen(cast, "participant", "host", "host@zwolle.example"))
    merge_people(actor=Actor(), chosen=_chosen(cast, "controller", "participant", "host@zwolle.example"))
    with pytest.raises(CannotUndo):
        undo_merge(actor=Actor(), merge=first.pk)
    assert Merge.objects.get(pk=first.pk).undone_at is None


def test_who_was_asked_twice_for_a_day_is_asked_once_for_good(cast: Cast) -> None:
    kept, gone = cast.people["participant"], cast.people["host"]
    made = merge_people(actor=Actor(), chosen=_chosen(cast, "participant", "host", gone.email or ""))
    assert Registration.objects.get(day=fixed("day"), person__in=[kept, gone]).person == kept
    assert Line.objects.get(what="person.merged").facts["days"] == 1
    undo_merge(actor=Actor(), merge=made.pk)
    assert Registration.objects.get(day=fixed("day"), person__in=[kept, gone]).person == kept
