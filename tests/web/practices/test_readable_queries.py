"""The lists of practices and wants hold exactly what the rule lets somebody read."""

from __future__ import annotations

from itertools import product

import pytest
from django.utils import timezone

from leercyclus.web.circles.models import Circle, Membership
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.people.roles import VISITOR, Actor, Role
from leercyclus.web.practices.facts_queries import practice_facts, want_facts
from leercyclus.web.practices.models import Practice, Want
from leercyclus.web.practices.readable_queries import reach_of
from leercyclus.web.practices.rules import SharedFacts, may_read_shared
from tests.cast import Cast

WALKERS = ("", *(role.value for role in Role), "enschede", "dordrecht", "deventer", "alderman")


def _fill(cast: Cast) -> None:
    """Write something of every width, of every municipality, for its own circle, another one and none; half is gone."""
    other = Circle.objects.create(name="Deventer en Zwolle")
    for organisation in (cast.organisations["GM0150"], cast.zwolle):
        Membership.objects.create(circle=other, organisation=organisation, state="accepted")
    organisations = [one for code, one in cast.organisations.items() if code != "partner"]
    circles = (cast.circle, other, None)
    everything = product(organisations, circles, Practice.Sharing.values, (None, timezone.now()))
    for number, (organisation, circle, sharing, gone) in enumerate(everything):
        rest = {"organisation": organisation, "circle": circle, "sharing": sharing}
        Practice.objects.create(title=f"Praktijk {number}", about="x", withdrawn_at=gone, **rest)
        Want.objects.create(text=f"Gezocht {number}", closed_on=gone.date() if gone else None, **rest)


def _actors(cast: Cast, who: str) -> list[Actor]:
    if not who:
        return [VISITOR]
    person = cast.people[who].pk
    return [actor_for(person), actor_for(person, by_link=True)]


@pytest.mark.parametrize("who", WALKERS)
def test_a_list_holds_what_the_rule_lets_somebody_read_and_nothing_else(cast: Cast, who: str) -> None:
    _fill(cast)
    practices = [practice_facts(pk) for pk in Practice.objects.values_list("pk", flat=True)]
    wants = [want_facts(pk) for pk in Want.objects.values_list("pk", flat=True)]
    for actor in _actors(cast, who):
        reach = reach_of(actor)
        listed = set(Practice.objects.filter(reach.of_practices).values_list("pk", flat=True))
        assert listed == {one.id for one in practices if one and may_read_shared(actor, one)}
        looked_for = set(Want.objects.filter(reach.of_wants).values_list("pk", flat=True))
        assert looked_for == {one.id for one in wants if one and may_read_shared(actor, one)}


def test_somebody_reads_less_than_all_and_more_than_a_stranger(cast: Cast) -> None:
    _fill(cast)

    def number(actor: Actor) -> int:
        return Practice.objects.filter(reach_of(actor).of_practices).count()

    stranger, member = number(VISITOR), number(actor_for(cast.people["enschede"].pk))
    assert 0 < stranger < member < Practice.objects.count()


def test_there_is_nothing_of_what_does_not_exist(cast: Cast) -> None:
    assert practice_facts(cast.circle.pk) is None
    assert want_facts(cast.circle.pk) is None
    assert isinstance(practice_facts(Practice.objects.values_list("pk", flat=True)[0]), SharedFacts)
