"""Found a circle, give it cycles, change it, close it."""

from __future__ import annotations

from datetime import date

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.found_actions import add_cycle, change_circle, close_circle, found_circle
from leercyclus.web.circles.models import Circle, Grant
from leercyclus.web.circles.named import Named
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.design.forms import Conflict
from leercyclus.web.mail.models import Message
from tests.cast import Cast
from tests.samples import SIDE_BY_SIDE

SECOND = Named("Tweede coordinator, Enschede", "Tweede@enschede.example", "GM0153")


def found(cast: Cast, comparison: str = SIDE_BY_SIDE, own: str = "GM0193") -> Circle:
    return found_circle(
        actor=actor_for(cast.people["municipality_coordinator"].pk),
        name="De IJsselkring",
        purpose="Leren van verschillen.",
        comparison=comparison,
        own=own,
        cycle=("2027-2028", date(2027, 9, 1), date(2028, 7, 1)),
        second=SECOND,
    )


def test_the_own_municipality_takes_part_and_the_others_are_invited(cast: Cast) -> None:
    circle = found(cast)
    facts = circle_facts(circle.pk)
    assert facts is not None
    assert facts.members == {cast.zwolle.pk}
    assert facts.invited == {cast.enschede.pk, cast.organisations["GM0505"].pk}
    assert [one.name for one in circle.cycles.all()] == ["2027-2028"]


def test_two_people_run_a_circle_from_the_start(cast: Cast) -> None:
    circle = found(cast)
    runners = Grant.objects.filter(circle=circle, role="circle_coordinator").order_by("person__email")
    assert [one.person.email for one in runners] == [
        "municipality_coordinator@zwolle.example",
        "tweede@enschede.example",
    ]


def test_the_second_one_and_the_coordinators_who_are_known_here_get_a_mail(cast: Cast) -> None:
    circle = found(cast)
    mails = Message.objects.filter(circle=circle).order_by("kind", "address")
    assert [(one.kind, one.address) for one in mails] == [
        ("circle_invitation", "dordrecht@dordrecht.example"),
        ("circle_invitation", "enschede@enschede.example"),
        ("role_given", "tweede@enschede.example"),
    ]


def test_the_lines_about_it_name_nobody(cast: Cast) -> None:
    circle = found(cast)
    lines = Line.objects.filter(circle=circle.pk)
    assert {"circle.founded", "cycle.added", "membership.accepted", "membership.invited"} <= {one.what for one in lines}
    assert "IJsselkring" not in " ".join(str(one.facts) for one in lines)


@pytest.mark.parametrize("comparison", ["g=GM0193", "g=GM0193&g=GM9999", "g=GM0153&g=GM0505"])
def test_a_comparison_that_makes_no_circle_founds_nothing(cast: Cast, comparison: str) -> None:
    before = Circle.objects.count()
    with pytest.raises(BadInput):
        found(cast, comparison)
    assert Circle.objects.count() == before


def test_a_cycle_begins_before_it_ends(cast: Cast) -> None:
    actor = actor_for(cast.people["circle_coordinator"].pk)
    with pytest.raises(BadInput, match="2028-07-01 to 2028-07-01"):
        add_cycle(actor=actor, circle=cast.circle.pk, name="Kort", begins=date(2028, 7, 1), ends=date(2028, 7, 1))


def test_who_changes_a_circle_second_is_told_what_stands_there(cast: Cast) -> None:
    actor = actor_for(cast.people["circle_coordinator"].pk)
    change_circle(actor=actor, circle=cast.circle.pk, name="Eerst", purpose="Een.", version=1)
    with pytest.raises(Conflict) as conflict:
        change_circle(actor=actor, circle=cast.circle.pk, name="Daarna", purpose="Twee.", version=1)
    assert (conflict.value.version, conflict.value.theirs) == (2, {"name": "Eerst", "purpose": "Een."})


def test_a_circle_is_closed_once_and_all_coordinators_are_told(cast: Cast) -> None:
    actor = actor_for(cast.people["circle_coordinator"].pk)
    close_circle(actor=actor, circle=cast.circle.pk)
    close_circle(actor=actor, circle=cast.circle.pk)
    facts = circle_facts(cast.circle.pk)
    assert facts is not None
    assert facts.is_closed
    assert Line.objects.filter(what="circle.closed").count() == 1
    assert Message.objects.filter(kind="circle_closed").count() == 4
