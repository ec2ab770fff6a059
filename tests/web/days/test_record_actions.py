"""The line in the log about a day tells of which circle and which host it is."""

from __future__ import annotations

from leercyclus.web.audit.models import Line
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.models import Day
from leercyclus.web.days.record_actions import record_of_day
from tests.cast import Cast
from tests.fixed import fixed


def test_a_line_is_about_the_day_itself_or_about_a_part_of_it(cast: Cast) -> None:
    actor, day = actor_for(cast.people["circle_coordinator"].pk), Day.objects.get(pk=fixed("day"))
    record_of_day(actor=actor, what="day.changed", day=day, facts={"sequence": 1})
    record_of_day(actor=actor, what="room.changed", day=day, thing=fixed("room-hall"), facts={"seats": 80})
    of_day, of_room = Line.objects.get(what="day.changed"), Line.objects.get(what="room.changed")
    assert {(one.circle, one.organisation, one.actor) for one in (of_day, of_room)} == {
        (day.circle_id, day.host_id, actor.person)
    }
    assert (of_day.thing, of_room.thing) == (str(day.pk), str(fixed("room-hall")))
    assert (of_day.facts, of_room.facts) == ({"sequence": 1}, {"seats": 80})
