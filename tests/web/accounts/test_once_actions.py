"""A form that is sent twice is carried out once, and only that form."""

from __future__ import annotations

from django.test import Client

from leercyclus.web.accounts.models import Submission
from leercyclus.web.accounts.tokens import ONCE
from leercyclus.web.people.models import Person
from tests.cast import Cast

ACCOUNT, FOUND = "/nl/account/", "/nl/account/overal-uitloggen/"


def rename(client: Client, name: str, token: str, version: int) -> None:
    client.post(ACCOUNT, {"name": name, "language": "nl", "version": version, ONCE: token})


def test_the_token_of_one_form_does_not_answer_for_another(cast: Cast) -> None:
    client, person = Client(), cast.people["controller"]
    client.force_login(person)
    rename(client, "Controller, anders", "a-token", person.version)
    before = Person.objects.get(pk=person.pk).password
    answer = client.post(FOUND, {ONCE: "a-token"})
    assert answer.headers["Location"] != ACCOUNT
    assert Person.objects.get(pk=person.pk).password != before


def test_the_token_of_another_person_answers_for_nobody(cast: Cast) -> None:
    for who in ("controller", "participant"):
        client = Client()
        client.force_login(cast.people[who])
        rename(client, f"Iemand, {who}", "shared", cast.people[who].version)
        assert Person.objects.get(pk=cast.people[who].pk).name == f"Iemand, {who}"
    assert Submission.objects.count() == 2


def test_no_token_stands_in_the_database(cast: Cast) -> None:
    client, person = Client(), cast.people["controller"]
    client.force_login(person)
    rename(client, "Controller, anders", "a-token\x00", person.version)
    assert "a-token" not in Submission.objects.get().token


def test_a_long_way_on_is_kept_whole(cast: Cast) -> None:
    way = "/nl/account/?" + "a" * 900
    answer = Client().post(f"/nl/inloggen/?next={way}", {"email": "controller@zwolle.example", ONCE: "long"})
    assert answer.status_code == 302
    assert Submission._meta.get_field("location").max_length is None
    assert Submission.objects.get().location == answer.headers["Location"]
