"""Read a plan as it is drawn and listed: rounds, groups, and who sits there."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from django.utils.translation import gettext, pgettext

from leercyclus.web.days.day_queries import WholeDay, whole_day
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.guests.coming_queries import Coming
from leercyclus.web.people.levels import Level
from leercyclus.web.seating.drawing import DrawnGroup, DrawnRound, DrawnSeat
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.plan_queries import PlacedGroup, placed

Seat = tuple[UUID, int | UUID | None]
"""In which slot, and at which table or in which offer."""


def drawn_rounds(
    plan: Plan, people: Sequence[Coming], *, whole: WholeDay | None = None, before: Plan | None = None
) -> tuple[DrawnRound, ...]:
    """Give a plan as it is drawn: in the order of the clock; five queries, none where the day is given.

    Parts that are no longer in the programme are left out.

    Args:
        plan: which.
        people: who comes, from `guests.coming_queries.coming`.
        whole: the day, where it was read already.
        before: an earlier plan; who has another seat than in it is marked.
    """
    whole = whole or whole_day(plan.day_id)
    groups: dict[UUID, list[PlacedGroup]] = {}
    for group in placed(plan):
        groups.setdefault(group.slot, []).append(group)
    known = {one.registration: one for one in people}
    moved = changed_seats(before, plan) if before else frozenset()
    offers, titles = {one.pk: one for one in whole.offers}, slot_titles(whole.slots)
    found = []
    for slot in whole.grouped:
        if slot.pk not in groups:
            continue
        drawn = []
        for group in groups[slot.pk]:
            offer = offers.get(group.offer) if group.offer else None
            room = offer.room or offer.meeting_point if offer else slot.room
            drawn.append(
                DrawnGroup(
                    table=group.table,
                    offer=group.offer,
                    title=offer.title if offer else "" if group.table else gettext("called off"),
                    room=str(room or ""),
                    people=_seats(group, known, moved),
                    is_visit=bool(offer and offer.kind == "visit"),
                )
            )
        found.append(
            DrawnRound(
                slot=slot.pk,
                title=titles[slot.pk],
                begins=f"{slot.begins:%H:%M}",
                room=str(slot.room or ""),
                groups=tuple(drawn),
            )
        )
    return tuple(found)


def seats_of(plan: Plan) -> dict[UUID, dict[UUID, int | UUID | None]]:
    """Give by registration, by slot, the number of the table or the id of the workshop or visit."""
    found: dict[UUID, dict[UUID, int | UUID | None]] = {}
    for group in placed(plan):
        for one in group.people:
            found.setdefault(one, {})[group.slot] = group.table or group.offer
    return found


def changed_seats(before: Plan, after: Plan) -> frozenset[tuple[UUID, UUID]]:
    """Name who has another seat than before, as (registration, slot); who is new or gone has too."""
    old = {(one, slot, seat) for one, seats in seats_of(before).items() for slot, seat in seats.items()}
    new = {(one, slot, seat) for one, seats in seats_of(after).items() for slot, seat in seats.items()}
    return frozenset((one, slot) for one, slot, _ in old ^ new)


def level_letter(level: str) -> str:
    """Give one letter for a level, in the language of the page; empty for none."""
    letters = {
        Level.ALDERMAN.value: pgettext("letter of a level", "A"),
        Level.SECRETARY.value: pgettext("letter of a level", "S"),
        Level.HEAD.value: pgettext("letter of a level", "H"),
        Level.POLICY.value: pgettext("letter of a level", "P"),
        Level.FRONT_LINE.value: pgettext("letter of a level", "F"),
        Level.PARTNER.value: pgettext("letter of a level", "O"),
    }
    return letters.get(level, "")


def _seats(
    group: PlacedGroup, known: Mapping[UUID, Coming], moved: Collection[tuple[UUID, UUID]]
) -> tuple[DrawnSeat, ...]:
    order = {one: place for place, one in enumerate(known)}
    ids = sorted(group.people, key=lambda each: (each != group.leader, order.get(each, len(order)), each))
    return tuple(
        _seat(one, known.get(one), is_changed=(one, group.slot) in moved, leads=one == group.leader) for one in ids
    )


def _seat(registration: UUID, person: Coming | None, *, is_changed: bool, leads: bool) -> DrawnSeat:
    if person is None:
        return DrawnSeat(
            registration,
            gettext("does not come any more"),
            "",
            "",
            "",
            0,
            comes=False,
            changed=is_changed,
            leads=leads,
        )
    return DrawnSeat(
        registration,
        person.name,
        person.municipality,
        level_letter(Level.PARTNER if person.is_partner else person.level),
        str(Level.PARTNER.label) if person.is_partner else person.level_label,
        person.place,
        changed=is_changed,
        leads=leads,
    )
