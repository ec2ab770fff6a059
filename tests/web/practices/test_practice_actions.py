"""Writing practices, changing them, taking them back."""

from __future__ import annotations

from uuid import UUID

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices.models import Practice
from leercyclus.web.practices.practice_actions import (
    PracticeContent,
    change_practice,
    withdraw_practice,
    write_practice,
)
from tests.cast import Cast
from tests.fixed import fixed

CONTENT = PracticeContent(
    "Eén brief per huis", "Eén in plaats van vijf.", ("taal",), documents=(("Gids", "https://x.nl"),)
)


def _enschede(cast: Cast) -> Actor:
    return actor_for(cast.people["enschede"].pk)


def _write(cast: Cast, content: PracticeContent = CONTENT, **source: UUID) -> Practice:
    return write_practice(actor=_enschede(cast), organisation=cast.enschede.pk, content=content, **source)


def test_a_practice_is_kept_whole_and_its_line_tells_no_text(cast: Cast) -> None:
    row = Practice.objects.get(pk=_write(cast).pk)
    assert (row.title, row.topics, row.created_by_id) == (CONTENT.title, ["taal"], cast.people["enschede"].pk)
    assert list(row.documents.values_list("title", "link")) == [("Gids", "https://x.nl")]
    line = Line.objects.get(what="practice.written")
    assert line.facts == {"sharing": "circle", "grew_from": "nothing"}
    assert CONTENT.title not in str(line.facts)


def test_a_title_stands_once_a_municipality(cast: Cast) -> None:
    _write(cast)
    with pytest.raises(BadInput, match="Enschede has a practice called") as bad:
        _write(cast)
    assert "Kies een andere naam" in bad.value.say("nl")[0]
    write_practice(actor=_enschede(cast), organisation=cast.zwolle.pk, content=CONTENT)
    assert Practice.objects.filter(title=CONTENT.title).count() == 2


def test_a_visit_becomes_one_practice_however_often_it_is_sent(cast: Cast) -> None:
    first = _write(cast, offer=fixed("lived-visit"))
    second = _write(cast, PracticeContent("Anders", "Anders"), offer=fixed("lived-visit"))
    assert first.pk == second.pk
    assert Line.objects.get(what="practice.written").facts["grew_from"] == "offer"


def test_a_lesson_becomes_a_practice(cast: Cast) -> None:
    assert _write(cast, lesson=fixed("lesson-enschede")).lesson_id == fixed("lesson-enschede")


def test_who_changes_what_somebody_else_changed_meanwhile_is_shown_that(cast: Cast) -> None:
    row = _write(cast)
    change_practice(actor=_enschede(cast), practice=row.pk, content=PracticeContent("Nieuw", "Nieuw"), version=1)
    with pytest.raises(Conflict) as conflict:
        change_practice(actor=_enschede(cast), practice=row.pk, content=CONTENT, version=1)
    assert (conflict.value.theirs["title"], conflict.value.version) == ("Nieuw", 2)
    assert Practice.objects.get(pk=row.pk).documents.count() == 0


def test_a_title_that_another_has_is_told_and_nothing_of_the_change_is_kept(cast: Cast) -> None:
    row = _write(cast)
    with pytest.raises(BadInput):
        change_practice(
            actor=_enschede(cast), practice=row.pk, content=PracticeContent("Mee met de wijkcoach", "x"), version=1
        )
    kept = Practice.objects.get(pk=row.pk)
    assert (kept.title, kept.version, kept.documents.count()) == (CONTENT.title, 1, 1)


def test_taking_back_twice_is_once_and_putting_back_brings_it_again(cast: Cast) -> None:
    row = _write(cast)
    for _ in range(2):
        withdraw_practice(actor=_enschede(cast), practice=row.pk)
    assert Practice.objects.get(pk=row.pk).withdrawn_at is not None
    withdraw_practice(actor=_enschede(cast), practice=row.pk, back=True)
    assert Practice.objects.get(pk=row.pk).withdrawn_at is None
    words = [line.what for line in Line.objects.order_by("pk")]
    assert words == ["practice.written", "practice.withdrawn", "practice.put_back"]
