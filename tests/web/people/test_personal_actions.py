"""One person is erased: the facts stay, the person goes; and what is remembered can be taken along."""

from __future__ import annotations

from leercyclus.web.people.merge_actions import Chosen, merge_people
from leercyclus.web.people.models import Delegation, Merge, Person, Post, Waiting
from leercyclus.web.people.personal_actions import erase_person
from leercyclus.web.people.personal_queries import export_person
from leercyclus.web.people.roles import Actor
from tests.cast import Cast


def test_what_is_remembered_can_be_taken_along(cast: Cast) -> None:
    told = export_person(cast.people["participant"].pk)
    assert (told["name"], told["address"]) == ("participant, Zwolle", "participant@zwolle.example")
    assert [one["organisation"] for one in told["delegations"]] == ["Zwolle"]
    assert told["posts"][0]["title"] == "participant"


def test_of_an_erased_person_and_merged_records_only_shells_are_left(cast: Cast) -> None:
    person, host = cast.people["participant"], cast.people["host"]
    chosen = Chosen(person.pk, host.pk, "participant, Zwolle", "participant@zwolle.example")
    merge_people(actor=Actor(), chosen=chosen)
    Waiting.objects.update(text="Host <host@zwolle.example>")
    assert erase_person(actor=None, person=person.pk) == 2
    for one in Person.objects.filter(pk__in=[person.pk, host.pk]):
        assert (one.name, one.email, one.is_active, one.erased_at is None) == ("", None, False, False)
    assert set(Post.objects.filter(person=person).values_list("title", "department")) == {("", "")}
    assert set(Post.objects.filter(person=person).values_list("level", flat=True)) == {"policy"}
    assert not Delegation.objects.filter(person=person, valid_to__isnull=True).exists()
    assert Merge.objects.get(kept=person).before == {}
    assert not Waiting.objects.filter(text__contains="host@").exists()
