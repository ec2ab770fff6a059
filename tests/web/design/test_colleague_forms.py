"""Choosing a colleague from a list, or somebody else by name and address."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID, uuid4

import pytest
from django import forms

from leercyclus.web.design.colleague_forms import ColleagueForm


@dataclass(frozen=True)
class One:
    person: UUID
    label: str


KNOWN = One(uuid4(), "beleidsmedewerker, Zwolle")


class AskForm(ColleagueForm):
    person = forms.ChoiceField(required=False)


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({"person": str(KNOWN.person)}, []),
        ({"name": "wijkcoach", "address": "wijkcoach@zwolle.example"}, []),
        ({"name": "wijkcoach"}, ["address"]),
        ({}, ["person"]),
        ({"person": str(uuid4())}, ["person"]),
    ],
)
def test_one_of_the_two_is_asked(typed: dict[str, str], wrong: list[str]) -> None:
    form = AskForm(typed, colleagues=[KNOWN])
    assert sorted(form.errors) == wrong


def test_the_list_stands_first_and_begins_with_somebody_else() -> None:
    form = AskForm(colleagues=[KNOWN])
    assert next(iter(form.fields)) == "person"
    first, second = str(form["person"]).split("<option")[1:]
    assert 'value=""' in first
    assert str(KNOWN.person) in second
