"""What can become a practice, and by whom."""

from __future__ import annotations

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.models import Offer
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices.models import Practice
from leercyclus.web.practices.seeds_queries import grown_from, lesson_seed, offer_seed, seeds_for
from tests.cast import Cast
from tests.fixed import fixed


def _actor(cast: Cast, who: str) -> Actor:
    return actor_for(cast.people[who].pk)


def test_the_coordinator_of_the_host_is_offered_what_was_shown_and_the_own_lesson(cast: Cast) -> None:
    found = seeds_for(_actor(cast, "enschede"))
    assert {(one.kind, one.title, one.organisation) for one in found} == {
        ("visit", "Mee met de wijkcoach", cast.enschede.pk),
        ("lesson", "Eerst bellen, dan pas een brief", cast.enschede.pk),
    }


def test_who_led_a_visit_for_another_municipality_makes_it_a_practice_of_the_own(cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("lived-visit")).update(leader=cast.people["participant"])
    seed = offer_seed(_actor(cast, "participant"), fixed("lived-visit"))
    assert seed is not None
    assert (seed.organisation, seed.contact) == (cast.zwolle.pk, cast.people["participant"].pk)


def test_the_visit_of_another_is_nobody_elses(cast: Cast) -> None:
    for who in ("municipality_coordinator", "participant", "network_administrator", "partner"):
        assert offer_seed(_actor(cast, who), fixed("lived-visit")) is None


def test_the_lesson_of_another_is_nobody_elses_whoever_may_read_it(cast: Cast) -> None:
    assert lesson_seed(_actor(cast, "enschede"), fixed("lesson-enschede")) is not None
    for who in ("municipality_coordinator", "circle_coordinator", "network_administrator", "municipal_secretary"):
        assert lesson_seed(_actor(cast, who), fixed("lesson-enschede")) is None
    assert lesson_seed(Actor(), fixed("lesson-enschede")) is None


def test_that_nothing_new_was_seen_is_no_practice_and_a_partner_has_no_municipality(cast: Cast) -> None:
    assert lesson_seed(_actor(cast, "alderman"), fixed("lesson-alderman")) is None
    assert seeds_for(_actor(cast, "partner")) == ()


def test_what_became_a_practice_is_offered_no_more(cast: Cast) -> None:
    actor = _actor(cast, "enschede")
    seed = offer_seed(actor, fixed("lived-visit"))
    assert seed is not None
    assert grown_from(seed) is None
    Practice.objects.filter(pk=fixed("practice-enschede")).update(offer=fixed("lived-visit"))
    assert grown_from(seed) == fixed("practice-enschede")
    assert [one.kind for one in seeds_for(actor)] == ["lesson"]


def test_what_was_called_off_and_what_is_not_there_become_nothing(cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("lived-visit")).update(called_off_at="2026-03-11T12:00Z", called_off_why="Ziek")
    actor = _actor(cast, "enschede")
    assert offer_seed(actor, fixed("lived-visit")) is None
    assert offer_seed(actor, fixed("lesson-enschede")) is None
    assert [one.kind for one in seeds_for(actor)] == ["lesson"]


def test_a_long_lesson_gets_a_title_that_fits(cast: Cast) -> None:
    Lesson.objects.filter(pk=fixed("lesson-enschede")).update(text="Bellen. " * 30)
    seed = lesson_seed(_actor(cast, "enschede"), fixed("lesson-enschede"))
    assert seed is not None
    assert len(seed.title) <= 120
    assert seed.about == "Bellen. " * 30
