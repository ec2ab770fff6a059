"""Carrying out what a form asks, and telling in it what stands in the way."""

from __future__ import annotations

from http import HTTPStatus
from typing import NoReturn

import pytest
from django import forms
from django.http import QueryDict

from leercyclus.engine.reasons import BadInput, Rule
from leercyclus.web.design.forms import Conflict, Done, HouseForm

TOO_SMALL = Rule("demo.small", nl="Zaal {name} is te klein.", en="Room {name} is too small.")
NAMED_ALREADY = Rule("demo.named", nl="Zaal {name} is er al.", en="There is a room {name}.")


class RoomForm(HouseForm):
    """A form with a field that a refusal can stand beside."""

    name = forms.CharField(label="Name")
    seats = forms.IntegerField(label="Seats", required=False)


def filled(name: str = "Zolder") -> RoomForm:
    return RoomForm(QueryDict(f"name={name}&seats=8&version=2"))


def refuse() -> NoReturn:
    raise BadInput(TOO_SMALL(name="Zolder"), NAMED_ALREADY(name="Zolder"))


def clash() -> NoReturn:
    raise Conflict(version=5, theirs={"seats": "30", "colour": "blue"})


def test_what_the_action_gives_comes_back_also_when_it_is_nothing() -> None:
    form, nothing = filled(), filled()
    assert form.carry_out(lambda: form.cleaned_data["seats"] * 2, "en") == Done(16)
    assert nothing.carry_out(lambda: None, "en") == Done(None)
    assert (form.status, nothing.status) == (HTTPStatus.OK, HTTPStatus.OK)


@pytest.mark.parametrize("form", [RoomForm(QueryDict("name=")), RoomForm()])
def test_a_form_that_was_not_filled_in_well_calls_no_action(form: RoomForm) -> None:
    called: list[str] = []
    assert form.carry_out(lambda: called.append("yes"), "en") is None
    assert called == []
    assert form.status == HTTPStatus.UNPROCESSABLE_ENTITY


def test_a_form_that_was_only_shown_has_nothing_in_its_way() -> None:
    assert RoomForm().status == HTTPStatus.OK


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", ["Zaal Zolder is te klein.", "Zaal Zolder is er al."]),
        ("en", ["Room Zolder is too small.", "There is a room Zolder."]),
    ],
)
def test_every_sentence_of_a_refusal_stands_above_the_form(language: str, said: list[str]) -> None:
    form = filled()
    assert form.carry_out(refuse, "nl" if language == "nl" else "en") is None
    assert form.non_field_errors() == said
    assert form.status == HTTPStatus.UNPROCESSABLE_ENTITY
    assert form["name"].value() == "Zolder"


def test_a_refusal_about_a_field_stands_beside_it() -> None:
    form = filled()
    form.carry_out(refuse, "en", beside="name")
    assert form.errors == {"name": ["Room Zolder is too small.", "There is a room Zolder."]}


def test_who_saves_second_sees_what_the_other_saved_and_keeps_what_was_typed() -> None:
    form = filled()
    assert form.carry_out(clash, "en") is None
    assert form.status == HTTPStatus.CONFLICT
    assert form.theirs == [("Seats", "30")]
    assert form.errors == {}
    assert [form[name].value() for name in ("name", "seats", "version")] == ["Zolder", "8", "5"]


def test_what_is_no_refusal_is_not_hushed_up() -> None:
    with pytest.raises(ZeroDivisionError):
        filled().carry_out(lambda: 1 // 0, "en")


@pytest.mark.parametrize("typed", ["9" * 5000, "-1", "two", "", "²"])
def test_a_version_that_was_never_given_out_refuses_no_form_and_is_of_no_row(typed: str) -> None:
    form = RoomForm(QueryDict(f"name=Zolder&version={typed}"))
    assert form.carry_out(lambda: form.seen_version, "en") == Done(0)
