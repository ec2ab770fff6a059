"""Three lines, reminders, themes."""

from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.circles.lines_actions import Lines, remind_lines, write_three_lines
from leercyclus.web.circles.models import Theme, ThreeLines
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.circles.themes_actions import ChosenTheme, choose_themes
from leercyclus.web.design.forms import Conflict
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from tests.cast import Cast


def coordinator(cast: Cast) -> Actor:
    return actor_for(cast.people["circle_coordinator"].pk)


def test_a_member_writes_and_writes_again(cast: Cast) -> None:
    cycle, enschede = cast.cycle.pk, cast.enschede.pk
    first = write_three_lines(
        actor=coordinator(cast), cycle=cycle, organisation=enschede, lines=Lines("Vijf stadsdelen.")
    )
    again = write_three_lines(
        actor=coordinator(cast), cycle=cycle, organisation=enschede, lines=Lines("Zes stadsdelen."), version=1
    )
    assert (first.pk, again.version, again.start) == (again.pk, 2, "Zes stadsdelen.")


def test_who_writes_second_is_told_what_stands_there(cast: Cast) -> None:
    with pytest.raises(Conflict) as conflict:
        write_three_lines(
            actor=coordinator(cast), cycle=cast.cycle.pk, organisation=cast.zwolle.pk, lines=Lines("Anders.")
        )
    assert conflict.value.theirs["proud"] == "De schrijfwijzer."


def test_an_invited_municipality_does_not_write_yet(cast: Cast) -> None:
    with pytest.raises(BadInput, match="Dordrecht does not take part"):
        write_three_lines(
            actor=coordinator(cast),
            cycle=cast.cycle.pk,
            organisation=cast.organisations["GM0505"].pk,
            lines=Lines("Eiland."),
        )


def test_only_members_without_lines_are_reminded(cast: Cast) -> None:
    assert remind_lines(actor=coordinator(cast), circle=cast.circle.pk) == ("Enschede",)
    mail = Message.objects.get(kind="lines_reminder")
    assert mail.address == "enschede@enschede.example"
    assert "/drie-zinnen/" in mail.body


def test_themes_stand_in_the_order_in_which_they_were_chosen(cast: Cast) -> None:
    wanted = [ChosenTheme("Afval", "iv3.7.3.gross"), ChosenTheme(" Begrijpelijke   brieven "), ChosenTheme("Afval")]
    choose_themes(actor=coordinator(cast), cycle=cast.cycle.pk, themes=wanted)
    assert [one.title for one in cast.cycle.themes.all()] == ["Afval", "Begrijpelijke brieven"]
    choose_themes(actor=coordinator(cast), cycle=cast.cycle.pk, themes=wanted[1:2])
    assert [one.title for one in Theme.objects.all()] == ["Begrijpelijke brieven"]


def test_a_cycle_has_at_most_twelve_themes(cast: Cast) -> None:
    with pytest.raises(BadInput, match="13"):
        choose_themes(
            actor=coordinator(cast),
            cycle=cast.cycle.pk,
            themes=[ChosenTheme(f"Thema {number}") for number in range(13)],
        )
    assert not ThreeLines.objects.filter(start__startswith="Thema").exists()
