"""What a municipality looks for."""

from __future__ import annotations

import pytest

from leercyclus.web.audit.models import Line
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.design.forms import Conflict
from leercyclus.web.practices.models import Want
from leercyclus.web.practices.want_actions import WantContent, close_want, write_want
from tests.cast import Cast
from tests.fixed import fixed


def test_it_is_written_changed_and_a_second_one_meanwhile_is_told(cast: Cast) -> None:
    actor = actor_for(cast.people["enschede"].pk)
    row = write_want(actor=actor, organisation=cast.enschede.pk, content=WantContent("Wie telt bomen?", ("groen",)))
    assert (row.version, row.topics) == (1, ["groen"])
    for version in (1, 2):
        write_want(
            actor=actor,
            organisation=cast.enschede.pk,
            content=WantContent(f"Wie telt bomen? {version}"),
            want=row.pk,
            version=version,
        )
    with pytest.raises(Conflict) as conflict:
        write_want(actor=actor, organisation=cast.enschede.pk, content=WantContent("Anders"), want=row.pk, version=1)
    assert conflict.value.theirs["text"] == "Wie telt bomen? 2"
    assert [line.what for line in Line.objects.order_by("pk")] == ["want.written", "want.changed", "want.changed"]


def test_closing_twice_is_once_and_it_can_be_opened_again(cast: Cast) -> None:
    actor = actor_for(cast.people["participant"].pk)
    for _ in range(2):
        close_want(actor=actor, want=fixed("want"))
    assert Want.objects.get().closed_on is not None
    close_want(actor=actor, want=fixed("want"), again=True)
    assert Want.objects.get().closed_on is None
    assert [line.what for line in Line.objects.order_by("pk")] == ["want.closed", "want.opened"]
