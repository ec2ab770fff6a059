"""What no longer fits in a plan: who is gone, who came along, and what was called off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.seating.measure_bridge import gone_from
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.plan_queries import placed
from leercyclus.web.seating.question_bridge import DayQuestion


@dataclass(frozen=True, slots=True)
class Stale:
    """What no longer fits in a plan.

    Attributes:
        gone: how many have a seat and no longer come.
        unseated: who comes and has no seat in some part, as (name, labels of the parts).
        unled: workshops and visits of which somebody else leads or receives than in the plan, as (what, label of the
            part).
        dropped: parts of the programme that the plan has groups for and that are no longer there.
    """

    gone: int
    unseated: tuple[tuple[str, tuple[str, ...]], ...]
    unled: tuple[tuple[str, str], ...]
    dropped: int

    def __bool__(self) -> bool:
        return bool(self.gone or self.unseated or self.unled or self.dropped)


def stale_plan(question: DayQuestion, plan: Plan) -> Stale:
    """Compare a plan with who comes now and with the programme as it is now."""
    known = {str(one.slot.pk) for one in question.rounds}
    by_slot = {
        one["slot"]: {person for group in one["groups"] if _is_given(question, group) for person in group["people"]}
        for one in plan.rounds
    }
    missing: dict[str, list[str]] = {}
    for number, each in enumerate(question.rounds):
        seated = by_slot.get(str(each.slot.pk), set())
        for person in question.instance.present(number):
            if person.id not in seated:
                missing.setdefault(person.id, []).append(each.label)
    return Stale(
        gone=len(gone_from(question, plan.rounds)),
        unseated=tuple((question.naming.words[one], tuple(labels)) for one, labels in missing.items()),
        unled=tuple(_unled(question, plan)),
        dropped=sum(one["slot"] not in known for one in plan.rounds),
    )


def _unled(question: DayQuestion, plan: Plan) -> Iterator[tuple[str, str]]:
    """Name what is led by another than in the plan, or by somebody who sits elsewhere in it."""
    planned = {(group.slot, str(group.offer)): (group.leader, group.people) for group in placed(plan) if group.offer}
    for one in question.rounds:
        by_offer = {offer: UUID(leader) for leader, offer in one.leaders.items()}
        for group in one.groups if one.sizes is None else ():
            leader, people = planned.get((one.slot.pk, group.id), (None, ()))
            now = by_offer.get(group.id)
            if now != leader and (now is None or now not in people or leader is not None):
                yield question.naming.words[group.id], one.label


def _is_given(question: DayQuestion, group: dict[str, object]) -> bool:
    """Tell whether a group is a table, or a workshop or visit that was not called off."""
    return not group["offer"] or any(
        str(one.pk) == group["offer"] and one.called_off_at is None for one in question.ground.whole.offers
    )
