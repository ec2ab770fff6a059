"""An agenda is changed: picked, ordered, written, each told in one line."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from leercyclus.web.agenda.actions import move_point, pick_points, remove_point, write_position
from leercyclus.web.agenda.agenda_queries import Written, points_of, position_of
from leercyclus.web.agenda.limits import MOST_POINTS
from leercyclus.web.agenda.models import Point, Position
from leercyclus.web.audit.models import Line
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from tests.cast import Cast

MUSEUMS, GREEN, WASTE = "iv3.5.4.net", "iv3.5.7.net", "iv3.7.3.gross"


def actor(cast: Cast) -> Actor:
    return Actor(cast.people["circle_coordinator"].pk)


def pick(cast: Cast, *indicators: str, organisation: UUID | None = None) -> tuple[str, ...]:
    found = pick_points(
        actor=actor(cast),
        circle=cast.circle.pk,
        cycle=cast.cycle.pk,
        organisation=organisation,
        indicators=indicators,
    )
    return found.new


def order(cast: Cast) -> list[str]:
    return [one.indicator for one in points_of(cast.cycle.pk)]


def lines(what: str) -> int:
    return Line.objects.filter(what=what).count()


def test_what_two_members_pick_is_one_point_and_the_second_is_told(cast: Cast) -> None:
    found = pick_points(
        actor=actor(cast),
        circle=cast.circle.pk,
        cycle=cast.cycle.pk,
        organisation=cast.enschede.pk,
        indicators=[MUSEUMS, GREEN, GREEN],
    )
    assert found.new == (GREEN,)
    assert found.already == ((MUSEUMS, "Zwolle"),)
    assert order(cast) == [MUSEUMS, GREEN]
    assert [one.picker for one in points_of(cast.cycle.pk)] == ["Zwolle", "Enschede"]
    assert lines("points.picked") == 1


def test_picking_only_what_stands_there_leaves_no_line(cast: Cast) -> None:
    assert pick(cast, MUSEUMS) == ()
    assert lines("points.picked") == 0


def test_an_agenda_holds_so_many_points_and_says_what_had_no_room(cast: Cast) -> None:
    indicators = [f"x.{number}" for number in range(MOST_POINTS + 2)]
    found = pick_points(
        actor=actor(cast), circle=cast.circle.pk, cycle=cast.cycle.pk, organisation=None, indicators=indicators
    )
    assert len(found.new) == MOST_POINTS - 1
    assert found.left_out == tuple(indicators[MOST_POINTS - 1 :])
    assert found.already == ()


def test_a_point_moves_a_place_and_at_the_end_it_stays(cast: Cast) -> None:
    pick(cast, GREEN, WASTE)
    first, second, last = points_of(cast.cycle.pk)
    move_point(actor=actor(cast), circle=cast.circle.pk, point=second.id, up=True, version=second.version)
    assert order(cast) == [GREEN, MUSEUMS, WASTE]
    move_point(actor=actor(cast), circle=cast.circle.pk, point=last.id, up=False, version=last.version)
    assert order(cast) == [GREEN, MUSEUMS, WASTE]
    assert lines("points.ordered") == 1
    with pytest.raises(Conflict):
        move_point(actor=actor(cast), circle=cast.circle.pk, point=first.id, up=True, version=first.version)
    assert order(cast) == [GREEN, MUSEUMS, WASTE]


def test_a_point_of_another_circle_does_not_move(cast: Cast) -> None:
    pick(cast, GREEN)
    point = points_of(cast.cycle.pk)[1]
    with pytest.raises(Conflict):
        move_point(actor=actor(cast), circle=uuid4(), point=point.id, up=True, version=point.version)
    assert order(cast) == [MUSEUMS, GREEN]


def test_a_point_that_goes_takes_its_positions_along_once(cast: Cast) -> None:
    point = points_of(cast.cycle.pk)[0]
    assert point.written == 1
    for _press in range(2):
        remove_point(actor=actor(cast), circle=cast.circle.pk, point=point.id)
    assert (Point.objects.count(), lines("point.removed")) == (0, 1)


def write(cast: Cast, how: str, *, reason: str = "", version: int = 0) -> Written:
    return write_position(
        actor=actor(cast),
        circle=cast.circle.pk,
        point=points_of(cast.cycle.pk)[0].id,
        organisation=cast.zwolle.pk,
        how=how,
        reason=reason,
        version=version,
    )


def test_who_writes_second_is_told_what_stands_there(cast: Cast) -> None:
    with pytest.raises(Conflict) as new:
        write(cast, "Anders.")
    assert new.value.theirs == {
        "how": "Ons museum heeft een eigen gebouw.",
        "reason": str(Position.Reason.HISTORY.label),
        "contact": "participant, Zwolle",
    }
    saved = write(cast, "Anders.", reason="choice", version=1)
    assert (saved.how, saved.reason, saved.contact, saved.version) == ("Anders.", "choice", None, 2)
    with pytest.raises(Conflict):
        write(cast, "Weer anders.", version=1)
    assert lines("position.written") == 1


def test_a_line_of_a_position_holds_nothing_that_was_typed(cast: Cast) -> None:
    point = points_of(cast.cycle.pk)[0].id
    write_position(
        actor=actor(cast),
        circle=cast.circle.pk,
        point=point,
        organisation=cast.enschede.pk,
        how="Vraag het Bram.",
        contact=cast.people["enschede"].pk,
    )
    line = Line.objects.get(what="position.written")
    assert line.facts == {"reason": "", "signs": 15, "contact": True}
    assert (line.organisation, line.circle) == (cast.enschede.pk, cast.circle.pk)
    found = position_of(point, cast.enschede.pk)
    assert found is not None
    assert found.contact == cast.people["enschede"].pk
