from __future__ import annotations

from collections import Counter

import pytest
from django.utils import timezone

from leercyclus.engine.groups.instance import Instance, Seats
from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.days.models import Offer, Slot
from leercyclus.web.guests.models import Registration
from leercyclus.web.jobs.models import Job
from leercyclus.web.jobs.registry import Run, Stopped
from leercyclus.web.jobs.running_actions import run_one
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.make_actions import ask_plans, stop_search
from leercyclus.web.seating.models import Mixing, Pin, Plan, Search, Tie
from leercyclus.web.seating.page_bridge import seating_page
from leercyclus.web.seating.search_bridge import find_plans
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.seating.crowd import crowd

DAY = fixed("day")
STEPS = 4000


def coordinator(cast: Cast) -> Actor:
    return Actor(cast.people["circle_coordinator"].pk)


def let_partners_sit() -> None:
    Mixing.objects.create(day_id=DAY, partners_apart=False)


def run(search: Search) -> Job:
    assert search.job
    ran = run_one(search.job, "worker")
    assert ran
    return ran


def test_asking_writes_the_question_without_names_a_job_and_a_line(cast: Cast) -> None:
    search = ask_plans(actor=coordinator(cast), day=DAY)

    assert search.job
    assert Job.objects.get(pk=search.job).name == "seating.plans"
    assert "participant" not in str(search.question)
    assert Line.objects.get(what="plans.asked").facts == {"people": 8, "rounds": 4, "relaxed": False}


def test_asking_twice_is_one_search_until_something_changes_or_it_is_over(cast: Cast) -> None:
    let_partners_sit()
    first = ask_plans(actor=coordinator(cast), day=DAY, steps=STEPS)
    assert ask_plans(actor=coordinator(cast), day=DAY, steps=STEPS).pk == first.pk
    assert Job.objects.filter(name="seating.plans").count() == 1

    Registration.objects.filter(pk=fixed("registration-host")).update(state="no")
    second = ask_plans(actor=coordinator(cast), day=DAY, steps=STEPS)
    assert second.pk != first.pk
    run(second)

    assert ask_plans(actor=coordinator(cast), day=DAY, steps=STEPS).pk not in {first.pk, second.pk}


def test_a_new_search_stops_the_one_before_it(cast: Cast) -> None:
    let_partners_sit()
    for relaxed in (False, True, False, True):
        newest = ask_plans(actor=coordinator(cast), day=DAY, steps=STEPS, relaxed=relaxed)
    jobs = Job.objects.filter(name="seating.plans")
    assert list(jobs.filter(state=Job.State.WAITING).values_list("pk", flat=True)) == [newest.job]
    assert jobs.filter(state=Job.State.STOPPED).count() == 3


def test_there_is_nothing_to_ask_where_nobody_comes(cast: Cast) -> None:
    Registration.objects.update(state="no")

    with pytest.raises(BadInput):
        ask_plans(actor=coordinator(cast), day=DAY)

    assert not Job.objects.filter(name="seating.plans").exists()


@pytest.mark.parametrize("more", [0, 52])
def test_the_job_gives_a_choice_of_plans_that_keep_the_rules(cast: Cast, more: int) -> None:
    crowd(cast, more)
    let_partners_sit()
    search = ask_plans(actor=coordinator(cast), day=DAY, steps=20_000)

    ran = run(search)

    plans = list(search.plans.order_by("place"))
    assert ran.state == "done"
    assert 1 <= len(plans) <= 5
    assert [one.is_proposed for one in plans].count(True) == 1
    assert all(one.reached["cross"] <= one.bounds["cross"] for one in plans)
    assert [one.reached["cross"] for one in plans] == sorted((one.reached["cross"] for one in plans), reverse=True)
    seated = [[person for group in each["groups"] for person in group["people"]] for each in plans[0].rounds]
    assert [len(set(one)) for one in seated] == [len(one) for one in seated] == [8 + more] * 4
    pin = Pin.objects.get()
    assert str(pin.registration_id) in plans[0].rounds[0]["groups"][0]["people"]


def test_a_job_that_runs_again_makes_no_second_set(cast: Cast) -> None:
    let_partners_sit()
    search = ask_plans(actor=coordinator(cast), day=DAY, steps=STEPS)
    run(search)
    count = search.plans.count()

    assert search.job
    Job.objects.filter(pk=search.job).update(state="waiting")
    run(search)

    assert search.plans.count() == count


def test_what_cannot_be_is_told_with_names_and_can_give_way_at_one_press(cast: Cast) -> None:
    search = ask_plans(actor=coordinator(cast), day=DAY, steps=STEPS)

    ran = run(search)
    page = seating_page(DAY, "nl")

    assert ran.state == "failed"
    assert "Op de pagina Tafels staat waarom" in ran.problem
    assert page.can_relax
    assert "partner, Zwolle" in page.hurdles[0].reason
    assert "‘Ronde 1’ (09:30)" in page.hurdles[0].reason
    assert "Laat deze mensen wel bij elkaar zitten: " in page.hurdles[0].help
    assert "-5" not in page.hurdles[0].reason

    again = ask_plans(actor=coordinator(cast), day=DAY, relaxed=True, steps=STEPS)

    assert run(again).state == "done"
    assert "partner, Zwolle" in " ".join(seating_page(DAY, "nl").let_go)


def test_a_search_that_is_stopped_keeps_the_best_so_far_or_says_that_there_is_none(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    crowd(cast, 52)
    let_partners_sit()
    search = ask_plans(actor=coordinator(cast), day=DAY, steps=3 * 10**8)
    told: list[float] = []
    step = Run.step

    def stopping(self: Run, share: float | None = None) -> None:
        told.append(share or 0.0)
        if len(told) > 2:
            stop_search(actor=coordinator(cast), day=DAY)
            raise Stopped
        step(self, share)

    monkeypatch.setattr(Run, "step", stopping)
    ran = run(search)
    search.refresh_from_db()

    assert ran.state in {"done", "stopped"}
    assert search.plans.exists() == (ran.state == "done")
    assert ran.state == "stopped" or search.outcome["stopped"]
    assert Line.objects.filter(what="plans.stopped").exists()


def test_a_search_that_waits_is_stopped_at_once(cast: Cast) -> None:
    search = ask_plans(actor=coordinator(cast), day=DAY)

    assert stop_search(actor=coordinator(cast), day=DAY)

    assert search.job
    assert Job.objects.get(pk=search.job).state == "stopped"
    assert not stop_search(actor=coordinator(cast), day=DAY)


def test_the_preference_decides_which_plan_is_proposed(cast: Cast) -> None:
    crowd(cast, 40)
    Mixing.objects.create(day_id=DAY, partners_apart=False, preference="meetings")
    search = ask_plans(actor=coordinator(cast), day=DAY, steps=30_000)
    run(search)

    proposed = Plan.objects.get(search=search, is_proposed=True)

    def met(plan: Plan) -> float:
        return float(0.6 * plan.reached["pairs"] + 0.4 * plan.reached["cross"] + 0.5 * plan.reached["hopes"])

    assert met(proposed) == max(met(one) for one in search.plans.all())


def test_a_worker_compiles_the_search_before_anybody_waits_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from leercyclus.engine.groups.search import ready
    from leercyclus.web.jobs.registry import AT_START

    called: list[bool] = []
    monkeypatch.setattr(ready, "prepare", lambda *, seat_rules=False: called.append(seat_rules))

    AT_START["seating.prepare"]()

    assert sorted(called) == [False, True]


def test_nobody_gets_a_workshop_twice_and_where_somebody_must_the_search_says_so(cast: Cast) -> None:
    crowd(cast, 12, seats=20)
    let_partners_sit()
    letters = Offer.objects.get(pk=fixed("offer-letters"))
    letters.slots.add(Slot.objects.get(pk=fixed("slot-visits")))
    found = find_plans(ask_plans(actor=coordinator(cast), day=DAY, steps=STEPS))
    assert found.let_go == []
    assert _again(found.answer.plan.seats, found.instance, str(letters.pk)) == 0

    # Beside it there is room for two of twenty, and then for two more: eighteen get it twice.
    Offer.objects.exclude(pk=letters.pk).update(seats=2)
    Offer.objects.filter(pk=fixed("offer-counter")).update(called_off_at=timezone.now())
    found = find_plans(ask_plans(actor=coordinator(cast), day=DAY, steps=STEPS))
    assert any("in twee rondes hetzelfde" in one["nl"] for one in found.let_go)
    assert _again(found.answer.plan.seats, found.instance, str(letters.pk)) >= 15


def _again(seats: Seats, instance: Instance, theme: str) -> int:
    """Count who gets a theme in two rounds."""
    count = Counter(
        one
        for groups, row in zip(instance.rounds, seats, strict=True)
        for group, ids in zip(groups, row, strict=True)
        for one in ids
        if group.theme == theme
    )
    return sum(each > 1 for each in count.values())


def test_where_even_workshops_stand_in_the_way_of_the_other_rules_they_are_filled_otherwise(cast: Cast) -> None:
    crowd(cast, 32, seats=40)
    let_partners_sit()
    Tie.objects.all().delete()
    # Of 39 people 33 may not sit with who leads the one workshop, which should hold thirteen.
    leader = fixed("registration-session_leader")
    for other in Registration.objects.filter(day=DAY, state="yes").exclude(pk=leader).values_list("pk", flat=True)[:33]:
        one, two = sorted((leader, other))
        Tie.objects.create(day_id=DAY, kind="apart", one_id=one, other_id=two)
    search = ask_plans(actor=coordinator(cast), day=DAY, steps=STEPS)

    found = find_plans(search)

    assert [one["en"][:24] for one in found.let_go] == ["Workshops and visits are"]
    assert 2 <= min(map(len, found.answer.plan.seats[1])) <= 6


def test_plans_are_kept_with_who_leads_in_them(cast: Cast) -> None:
    let_partners_sit()
    search = ask_plans(actor=coordinator(cast), day=DAY, steps=STEPS)
    run(search)
    for plan in search.plans.all():
        leaders = [group["leader"] for each in plan.rounds for group in each["groups"] if "leader" in group]
        assert leaders == [str(fixed("registration-session_leader"))]
