from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.days.models import Day, Offer
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.drawn_queries import changed_seats
from leercyclus.web.seating.ground_queries import ground_of
from leercyclus.web.seating.models import Mixing, Plan, Tie
from leercyclus.web.seating.plan_queries import placed
from leercyclus.web.seating.publish_actions import publish_plan
from leercyclus.web.seating.question_bridge import question_of
from leercyclus.web.seating.repair_actions import repair_plan, repeat_version
from leercyclus.web.seating.stale_bridge import stale_plan
from leercyclus.web.seating.versions_bridge import versions_of
from tests.cast import Cast
from tests.fixed import fixed

DAY, PROPOSED, PUBLISHED = fixed("day"), fixed("plan-proposed"), fixed("plan-published")


def coordinator(cast: Cast) -> Actor:
    return Actor(cast.people["circle_coordinator"].pk)


def mails() -> list[Message]:
    return list(Message.objects.filter(kind="seats_changed").order_by("address"))


def test_the_first_version_mails_nobody(cast: Cast) -> None:
    Plan.objects.filter(pk=PUBLISHED).delete()

    published = publish_plan(actor=coordinator(cast), plan=PROPOSED)

    assert published.number == 1
    assert mails() == []
    assert Line.objects.get(what="plan.published").facts == {"version": 1, "told": 0}


def test_a_later_version_mails_who_moves_with_the_old_and_the_new_seat(cast: Cast) -> None:
    new = Plan.objects.get(pk=PROPOSED)
    new.rounds = Plan.objects.get(pk=PUBLISHED).rounds
    one, other = (group["people"] for group in new.rounds[0]["groups"])
    one[0], other[0] = other[0], one[0]
    new.save()
    moved = {one for one, _ in changed_seats(Plan.objects.get(pk=PUBLISHED), new)}

    published = publish_plan(actor=coordinator(cast), plan=PROPOSED)

    people = set(Registration.objects.filter(pk__in=moved).values_list("person", flat=True))
    assert published.number == 2
    assert {one.person_id for one in mails()} == people
    assert len(people) == 2
    assert "09:30, Ronde 1: tafel 1; het was tafel 2" in "".join(one.body for one in mails())
    mine = Message.objects.filter(kind="seats_changed").select_related("person")[0]
    assert mine.person is not None
    assert mine.body.startswith(f"Beste {mine.person.name},\n\nDe groepen van")
    assert f"/nl/dagen/{DAY}/mijn/" in mine.body
    assert "14:30" not in mails()[0].body


def test_publishing_twice_is_one_version_and_one_mail_each(cast: Cast) -> None:
    first = publish_plan(actor=coordinator(cast), plan=PROPOSED)
    count = len(mails())

    second = publish_plan(actor=coordinator(cast), plan=PROPOSED)

    assert (first.number, second.number) == (2, 2)
    assert len(mails()) == count == 8


def test_nobody_is_mailed_of_a_day_that_was_not_published_or_when_it_is_not_wanted(cast: Cast) -> None:
    publish_plan(actor=coordinator(cast), plan=PROPOSED, tell=False)
    assert mails() == []
    Day.objects.update(state="draft")
    Plan.objects.filter(pk=PROPOSED).update(number=None)

    publish_plan(actor=coordinator(cast), plan=PROPOSED)

    assert mails() == []


def test_after_the_day_nobody_is_mailed(cast: Cast) -> None:
    Day.objects.update(date=timezone.localdate() - timedelta(days=1))

    published = publish_plan(actor=coordinator(cast), plan=PROPOSED)

    assert (published.number, mails()) == (2, [])
    assert Line.objects.get(what="plan.published").facts == {"version": 2, "told": 0}


@pytest.mark.parametrize(("hour", "told"), [(7, "09:30"), (12, "13:00"), (23, "")])
def test_on_the_day_itself_only_what_is_still_to_come_is_mailed(
    cast: Cast, monkeypatch: pytest.MonkeyPatch, hour: int, told: str
) -> None:
    Day.objects.update(date=timezone.localdate())
    now = timezone.localtime().replace(hour=hour, minute=0)
    monkeypatch.setattr("leercyclus.web.seating.publish_actions.localtime", lambda: now)

    publish_plan(actor=coordinator(cast), plan=PROPOSED)

    begins = sorted({line[2:7] for one in mails() for line in one.body.splitlines() if line.startswith("- ")})
    assert begins[:1] == ([told] if told else [])


def test_versions_say_who_sits_elsewhere_than_before(cast: Cast) -> None:
    publish_plan(actor=coordinator(cast), plan=PROPOSED)

    newest, first = versions_of(DAY)

    assert (newest.plan.number, newest.holds, newest.is_first) == (2, True, False)
    assert len(newest.moved) == 8
    assert (first.plan.number, first.moved, first.is_first) == (1, (), True)


def test_an_earlier_version_holds_again_as_a_new_one_and_who_moves_back_hears_it(cast: Cast) -> None:
    publish_plan(actor=coordinator(cast), plan=PROPOSED)
    Message.objects.all().delete()

    again = repeat_version(actor=coordinator(cast), plan=PUBLISHED)
    published = publish_plan(actor=coordinator(cast), plan=again.pk)

    assert (published.number, published.rounds) == (3, Plan.objects.get(pk=PUBLISHED).rounds)
    assert [one.plan.number for one in versions_of(DAY)] == [3, 2, 1]
    assert len(mails()) == 8
    assert Line.objects.get(what="plan.repeated").facts == {"version": 1}


@pytest.mark.parametrize("plan", [PUBLISHED, PROPOSED])
def test_neither_the_version_that_holds_nor_a_plan_that_was_never_published_is_put_back(cast: Cast, plan: UUID) -> None:
    with pytest.raises(BadInput):
        repeat_version(actor=coordinator(cast), plan=plan)
    assert not Plan.objects.filter(based_on=plan).exists()


def test_a_plan_is_mended_for_who_said_no_and_few_people_move(cast: Cast) -> None:
    Mixing.objects.create(day_id=DAY, smallest=3, largest=5, partners_apart=False)
    Tie.objects.all().delete()
    Registration.objects.filter(pk=fixed("registration-controller")).update(state="no")
    old = Plan.objects.get(pk=PUBLISHED)

    new = repair_plan(actor=coordinator(cast), plan=PUBLISHED)

    seated: dict[UUID, list[UUID]] = {slot: [] for slot in (group.slot for group in placed(new))}
    for group in placed(new):
        seated[group.slot] += group.people
    assert all(len(people) == 7 for people in seated.values())
    assert (new.based_on_id, new.label, new.number) == (old.pk, "mended", None)
    assert len({one for one, _ in changed_seats(old, new)}) <= 4
    assert Line.objects.filter(what="plan.repaired").exists()


def test_a_plan_is_mended_for_who_came_along(cast: Cast) -> None:
    Mixing.objects.create(day_id=DAY, smallest=3, largest=6, partners_apart=False)
    Registration.objects.filter(pk=fixed("registration-alderman")).update(state="yes")

    new = repair_plan(actor=coordinator(cast), plan=PUBLISHED)

    assert sum(fixed("registration-alderman") in group.people for group in placed(new)) == 4


def test_another_leader_makes_the_plan_stale_and_mending_puts_the_new_one_there(cast: Cast) -> None:
    Mixing.objects.create(day_id=DAY, smallest=3, largest=5, partners_apart=False)
    Tie.objects.all().delete()
    plan = Plan.objects.get(pk=PUBLISHED)
    assert not stale_plan(question_of(ground_of(DAY)), plan).unled
    Offer.objects.filter(pk=fixed("offer-letters")).update(leader=cast.people["host"])

    assert stale_plan(question_of(ground_of(DAY)), plan).unled == (("‘Begrijpelijke brieven’", "‘Workshops’ (10:45)"),)
    mended = repair_plan(actor=coordinator(cast), plan=PUBLISHED)

    letters = next(one for one in placed(mended) if one.offer == fixed("offer-letters"))
    assert letters.leader == fixed("registration-host")
    assert not stale_plan(question_of(ground_of(DAY)), mended)
    assert fixed("registration-host") in {one for one, _ in changed_seats(plan, mended)}
