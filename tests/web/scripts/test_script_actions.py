"""Writing, changing and removing the scripts of a circle."""

from __future__ import annotations

from functools import partial

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.scripts import script_actions
from leercyclus.web.scripts.models import Script
from leercyclus.web.scripts.script_actions import remove_script, write_script
from tests.cast import Cast
from tests.fixed import fixed


def _leader(cast: Cast) -> Actor:
    return actor_for(cast.people["session_leader"].pk)


def test_a_title_is_taken_once_a_circle(cast: Cast) -> None:
    with pytest.raises(BadInput, match="Rondje vragen") as bad:
        write_script(actor=_leader(cast), circle=cast.circle.pk, title="Rondje vragen", about="", steps="5 | Kort")
    assert "andere naam" in bad.value.say("nl")[0]


def test_who_changes_what_somebody_else_changed_meanwhile_is_shown_that(cast: Cast) -> None:
    write = partial(write_script, actor=_leader(cast), circle=cast.circle.pk, script=fixed("script"), about="")
    write(title="Rondje", steps="5 | Kort", version=1)
    with pytest.raises(Conflict) as conflict:
        write(title="Ronde", steps="5 | Lang", version=1)
    assert conflict.value.theirs["title"] == "Rondje"
    assert Script.objects.get(pk=fixed("script")).steps == "5 | Kort"


def test_removing_twice_is_removing_once(cast: Cast) -> None:
    for _ in range(2):
        remove_script(actor=_leader(cast), circle=cast.circle.pk, script=fixed("script"))
    assert not Script.objects.exists()


def test_steps_that_cannot_be_read_are_not_kept(cast: Cast) -> None:
    with pytest.raises(BadInput):
        write_script(actor=_leader(cast), circle=cast.circle.pk, title="Nieuw", about="", steps="Vertel")
    assert Script.objects.count() == 1


def test_of_two_titles_in_the_same_moment_the_second_is_told(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    def meanwhile(_steps: str) -> None:
        Script.objects.create(circle=cast.circle, title="Speeddate", steps="5 | Kort")

    monkeypatch.setattr(script_actions, "read_steps", meanwhile)
    for script, version in ((None, 0), (fixed("script"), 1)):
        with pytest.raises(BadInput, match="Speeddate"):
            write_script(
                actor=_leader(cast),
                circle=cast.circle.pk,
                title="Speeddate",
                about="",
                steps="9 | Lang",
                script=script,
                version=version,
            )
    assert Script.objects.get(pk=fixed("script")).version == 1
