"""Put the page of one participant together, from the programme, the groups and the agenda."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from leercyclus.engine.reasons import Language
from leercyclus.web.agenda.agenda_queries import points_of
from leercyclus.web.agenda.fitting import stems
from leercyclus.web.agenda.subject import subject_words
from leercyclus.web.attending.own import Companion, Concern, OwnDay, OwnSlot
from leercyclus.web.circles.now_queries import circle_now
from leercyclus.web.days.day_queries import GROUPED, OFFERED, WholeDay, ends_at
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.guests.coming_queries import Coming
from leercyclus.web.guests.there import is_there
from leercyclus.web.municipalities.cards_queries import picked_points
from leercyclus.web.seating.moves_queries import moves_between
from leercyclus.web.seating.plan_queries import PlacedGroup, last_published, placed

MOST_CONCERNS = 3


def own_day(whole: WholeDay, people: Sequence[Coming], registration: UUID, language: Language) -> OwnDay:
    """Put the page of one participant together; seven queries beside what is given.

    Args:
        whole: the day.
        people: who comes.
        registration: whose page it is; somebody who does not come (yet) has no table.
        language: of the reader.
    """
    by_id = {one.registration: one for one in people}
    me = by_id.get(registration)
    plan, before = last_published(whole.day.pk)
    mine = {group.slot: group for group in placed(plan) if registration in group.people} if plan else {}
    # Who takes part meets as the plan counts, without who leads; who leads meets all who take part in the group.
    together = [group.taking_part for group in mine.values()]
    met = {one for people_there in together for one in people_there if one in by_id} - {registration}
    moves = moves_between(before, plan, [me], whole=whole) if me and plan and before else {}
    concerns, fitting = _concerns(whole.day.circle_id, me, language)
    return OwnDay(
        slots=own_slots(whole, mine, by_id, registration),
        version=plan.number if plan else None,
        meets=len(met),
        meets_across=sum(me is not None and by_id[one].organisation != me.organisation for one in met),
        colleagues=tuple(
            companion(one)
            for one in people
            if me and one.organisation == me.organisation and one.registration != registration
        ),
        concerns=concerns,
        are_fitting=fitting,
        moved=moves.get(registration, ()),
    )


def own_slots(
    whole: WholeDay, mine: Mapping[UUID, PlacedGroup], by_id: Mapping[UUID, Coming], reader: UUID | None
) -> tuple[OwnSlot, ...]:
    """Give every part of a day as one participant has it, in the order of the clock; no query.

    Args:
        whole: the day.
        mine: by slot, the group of the participant.
        by_id: by registration, who comes.
        reader: the registration of the participant; None for somebody without one.
    """
    titles = slot_titles(whole.slots)
    return tuple(_slot(whole, number, titles, mine, by_id, reader) for number in range(len(whole.slots)))


def companion(one: Coming, reader: UUID | None = None, leader: UUID | None = None) -> Companion:
    """Give somebody as the page of another tells who that is; `leader` is who leads the group."""
    return Companion(
        name=one.name,
        what=one.title or one.level_label,
        where=one.workplace if one.is_partner else one.department,
        municipality=one.municipality,
        place=one.place,
        is_own=one.registration == reader,
        leads=one.registration == leader,
    )


def _slot(  # noqa: PLR0917 - everything that a part is put together from
    whole: WholeDay,
    number: int,
    titles: Mapping[UUID, str],
    mine: Mapping[UUID, PlacedGroup],
    by_id: Mapping[UUID, Coming],
    reader: UUID | None,
) -> OwnSlot:
    slot = whole.slots[number]
    group = mine.get(slot.pk)
    me = by_id.get(reader) if reader else None
    offer = next((one for one in whole.offers if group and one.pk == group.offer), None)
    place = (offer.room if offer and (offer.room or offer.meeting_point) else slot.room) or None
    if offer is None and slot.kind in OFFERED:
        place = None  # every workshop and visit has a place of its own
    leader = offer or slot
    return OwnSlot(
        id=slot.pk,
        kind=slot.kind,
        begins=slot.begins,
        ends=ends_at(slot.begins, slot.minutes),
        title=offer.title if offer else titles[slot.pk],
        table=group.table if group else None,
        room=(offer.meeting_point if offer and offer.meeting_point else "") or (place.name if place else ""),
        way="" if offer and offer.meeting_point else place.way if place else "",
        question=slot.question,
        leader=whole.led_by(leader),
        note=(offer.secrecy if offer else "") or slot.note,
        companions=tuple(companion(by_id[one], reader, group.leader) for one in group.people if one in by_id)
        if group
        else (),
        is_grouped=slot.kind in GROUPED,
        is_off=bool(offer and offer.called_off_at),
        is_visit=bool(offer and offer.kind == "visit"),
        is_leading=bool(group and group.leader == reader),
        is_away=me is not None and not is_there(slot.begins, slot.minutes, arrives=me.arrives, leaves=me.leaves),
    )


def _concerns(circle: UUID, me: Coming | None, language: Language) -> tuple[tuple[Concern, ...], bool]:
    """Give the points of the agenda that fit what somebody works on, else the first ones, and whether they fit."""
    now = circle_now(circle)
    points = points_of(now.cycle) if now else ()
    found = picked_points(now.codes, [point.indicator for point in points], language) if now else ()
    told = [
        (
            Concern(number, one.difference.title, one.difference.told[0] if one.difference.told else ""),
            stems(one.difference.title, *subject_words(one.difference.id, language)),
        )
        for number, one in enumerate(found, start=1)
    ]
    own = stems(*me.topics, *me.why, me.department, me.title) if me else frozenset()
    fitting = sorted((pair for pair in told if pair[1] & own), key=lambda pair: -len(pair[1] & own))
    chosen = fitting or told
    nearest = sorted((concern for concern, _words in chosen[:MOST_CONCERNS]), key=lambda one: one.number)
    return tuple(nearest), bool(fitting)
