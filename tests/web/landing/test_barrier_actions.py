"""Barriers: for oneself, raised by name when its writer wants that, taken back as long as it was not lifted."""

from __future__ import annotations

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.design.forms import Conflict
from leercyclus.web.landing.barrier_actions import (
    add_barrier,
    raise_barrier,
    remove_barrier,
    take_back_barrier,
)
from leercyclus.web.landing.barrier_queries import own_barriers
from leercyclus.web.landing.models import Barrier
from tests.cast import Cast
from tests.web.landing.landed import LESSON, actor, barriers, mails

PRIVATE, TOLD = "Mijn chef wil het niet.", "We missen twee dagdelen."


def written(cast: Cast) -> Barrier:
    return add_barrier(actor=actor(cast), lesson=LESSON, code="boss", text=f" {PRIVATE} ")


def test_what_somebody_writes_is_for_that_one_only(cast: Cast) -> None:
    written(cast)
    assert own_barriers(LESSON, cast.people["participant"].pk)[0].text == PRIVATE
    assert own_barriers(LESSON, cast.people["controller"].pk) == ()
    line = Line.objects.get(what="barrier.written")
    assert (line.facts, line.organisation, line.circle, line.person) == ({}, None, None, None)


def test_raising_tells_the_secretary_the_name_and_the_new_text_and_never_the_own_one(cast: Cast) -> None:
    row = written(cast)
    raise_barrier(actor=actor(cast), barrier=row.pk, text=TOLD, version=1)
    (mail,) = mails("barrier_raised")
    assert mail.person_id == cast.people["municipal_secretary"].pk
    assert TOLD in mail.body
    assert cast.people["participant"].name in mail.body
    assert PRIVATE not in mail.body + mail.subject


def test_without_a_text_nothing_is_raised(cast: Cast) -> None:
    row = written(cast)
    with pytest.raises(BadInput):
        raise_barrier(actor=actor(cast), barrier=row.pk, text="  ", version=1)
    assert mails("barrier_raised") == []


def test_somebody_else_can_neither_raise_nor_remove_it(cast: Cast) -> None:
    row = written(cast)
    for act in (take_back_barrier, remove_barrier):
        with pytest.raises(Barrier.DoesNotExist):
            act(actor=actor(cast, "controller"), barrier=row.pk, version=1)
    with pytest.raises(Barrier.DoesNotExist):
        raise_barrier(actor=actor(cast, "controller"), barrier=row.pk, text=TOLD, version=1)


def test_it_can_be_taken_back_and_away_and_who_is_second_is_told(cast: Cast) -> None:
    row = written(cast)
    raise_barrier(actor=actor(cast), barrier=row.pk, text=TOLD, version=1)
    with pytest.raises(Conflict) as conflict:
        take_back_barrier(actor=actor(cast), barrier=row.pk, version=1)
    take_back_barrier(actor=actor(cast), barrier=row.pk, version=conflict.value.version)
    row.refresh_from_db()
    assert (row.raised_text, row.raised_at, row.text) == ("", None, PRIVATE)
    remove_barrier(actor=actor(cast), barrier=row.pk, version=row.version)
    assert not barriers().exists()


def test_what_was_lifted_stays(cast: Cast) -> None:
    row = written(cast)
    raise_barrier(actor=actor(cast), barrier=row.pk, text=TOLD, version=1)
    barriers().filter(pk=row.pk).update(lifted_at=timezone.now())
    with pytest.raises(BadInput):
        take_back_barrier(actor=actor(cast), barrier=row.pk, version=2)
    with pytest.raises(BadInput):
        remove_barrier(actor=actor(cast), barrier=row.pk, version=2)
