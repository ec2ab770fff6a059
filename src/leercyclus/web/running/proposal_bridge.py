"""What no longer fits on a day that is under way, and the groups that would: found once, and kept for every host."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.web.checkin.presence_queries import people_away
from leercyclus.web.days.clock import at_minute
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.coming_queries import Coming
from leercyclus.web.people.levels import Level
from leercyclus.web.running import proposal_sentences as sentences
from leercyclus.web.running.clock import Timed, begun_of
from leercyclus.web.running.ground_queries import ground_now
from leercyclus.web.running.models import Proposal
from leercyclus.web.running.proposal import Move, PartMoves, Place, Problem, Proposed
from leercyclus.web.seating import on_the_day_actions as seating
from leercyclus.web.seating.drawn_queries import level_letter
from leercyclus.web.seating.ground_queries import Ground
from leercyclus.web.seating.mending import Standing
from leercyclus.web.seating.naming import Naming, kept
from leercyclus.web.seating.on_the_day_queries import Shift, seated_in, shifts_to
from leercyclus.web.seating.plan_queries import published_plan

State = Proposal.State


@dataclass(frozen=True, slots=True)
class Underway:
    """A day that is under way.

    Attributes:
        ground: what its groups are made of.
        timed: its parts by the clock and by hand.
        plan: the row of the version that holds; None where none was published.
        standing: how that stands beside who is there; None without one.
        kept: what was proposed for just this, where it was made already.
        is_left: whether a host said to leave all as it is, and nothing else changed since.
        away: people who did not come or have left.
        taken: the proposal that the version that holds was made by, where it was; it can be taken back.
        undone: the number of the version that the one that holds took back, while nothing else was answered since.
    """

    ground: Ground
    timed: tuple[Timed, ...]
    plan: Any
    standing: Standing | None
    kept: Proposal | None
    is_left: bool
    away: frozenset[UUID]
    taken: Proposal | None
    undone: int | None

    @property
    def begun(self) -> frozenset[UUID]:
        """Give the parts that have begun or are over."""
        return begun_of(self.timed)

    @property
    def asks(self) -> bool:
        """Tell whether something no longer fits that a host has not answered yet."""
        return self.standing is not None and self.standing.needs_mending and not self.is_left

    @property
    def waits(self) -> bool:
        """Tell whether a proposal is still to be made."""
        return self.asks and (self.kept is None or not self.kept.content)


def underway(day: UUID) -> Underway:
    """Read a day that is under way; sixteen queries, however many come, and no search."""
    ground, timed = ground_now(day)
    plan, away = published_plan(day), people_away(day)
    if plan is None:
        return Underway(ground, timed, None, None, None, is_left=False, away=away, taken=None, undone=None)
    standing = seating.standing(ground, plan, begun_of(timed))
    rows = list(Proposal.objects.filter(day=day))
    words = standing.misfits.words
    return Underway(
        ground=ground,
        timed=timed,
        plan=plan,
        standing=standing,
        kept=next((one for one in rows if one.print == standing.print and one.state != State.TAKEN), None),
        is_left=any(one.state == State.LEFT and one.plan_id == plan.pk and words <= set(one.misfits) for one in rows),
        away=away,
        taken=next((one for one in rows if one.pk == plan.pk and one.state == State.TAKEN), None),
        undone=_undone(plan, rows),
    )


def _undone(plan: Any, rows: Iterable[Proposal]) -> int | None:  # noqa: ANN401 - a row of another app
    """Give the number of the version that a plan took back: it was made of a proposal, and the plan was not."""
    taken = {one.pk for one in rows if one.state == State.TAKEN}
    answers = sum(one.state == State.LEFT and one.plan_id == plan.pk for one in rows)
    is_back = plan.label == plan.Label.MENDED and plan.based_on_id in taken and plan.pk not in taken
    return plan.number - 1 if is_back and answers <= 1 else None


def proposed(day: UUID, now: Underway | None = None) -> Proposed | None:
    """Give the proposal for a day that is under way; None where the version that holds fits who is there.

    It is searched for when nobody asked before, within a second for sixty people, and kept: every host sees the same.

    Args:
        day: which.
        now: the day as it is, where it was read already.
    """
    now = now or underway(day)
    if now.standing is None or not now.standing.needs_mending:
        return None
    row = now.kept if now.kept and now.kept.content else _kept(now, now.standing)
    return _shown(now, row)


def shown(now: Underway) -> Proposed | None:
    """Give the proposal that was made already; None where there is none. No query."""
    needed = now.standing is not None and now.standing.needs_mending
    return _shown(now, now.kept) if needed and now.kept and now.kept.content else None


def problems_of(now: Underway) -> tuple[Problem, ...]:
    """Say what a host has to see to that no proposal mends: who leads is not there, or there is nothing to go to."""
    said = _Saying(now.ground, now.standing.order).all(now.standing.problems) if now.standing else ()
    return (*map(Problem, said), *_unled(now))


def _unled(now: Underway) -> Iterator[Problem]:
    """Name what is to come and is led by somebody who did not come or has left, with who stands in."""
    whole, begins = now.ground.whole, {one.slot: at_minute(one.first) for one in now.timed}
    titles = slot_titles(whole.slots)
    for slot in whole.grouped:
        for offer in whole.offers_in(slot.pk) if slot.pk not in now.begun else ():
            if offer.leader_id in now.away:
                told = {"offer": offer.title, "slot": titles[slot.pk], "begins": f"{begins[slot.pk]:%H:%M}"}
                stand_in = offer.stand_in_name
                why = sentences.STANDS_IN(**told, stand_in=stand_in) if stand_in else sentences.UNLED(**told)
                yield Problem(why.say(reader()), slot.pk, offer.pk, offer.title)


def _kept(now: Underway, standing: Standing) -> Proposal:
    """Make a proposal and keep it; where another process kept one meanwhile, that is given."""
    content: dict[str, Any] = {"order": [str(one) for one in standing.order]}
    try:
        content |= asdict(seating.mended(now.ground, now.plan, now.begun))
    except BadInput as bad:
        content["why"] = [kept(one) for one in bad.reasons]
    day = now.ground.whole.day.pk
    Proposal.objects.filter(day=day, state=State.PROPOSED).exclude(plan=now.plan.pk).delete()
    row, is_new = Proposal.objects.get_or_create(
        day_id=day,
        print=standing.print,
        defaults={"plan_id": now.plan.pk, "misfits": sorted(standing.misfits.words), "content": content},
    )
    if not is_new and not row.content:
        row.content = content
        row.save(update_fields=["content"])
    return row


def _shown(now: Underway, row: Proposal) -> Proposed:
    plan, content, people = now.plan, row.content, now.ground.people
    said = _Saying(now.ground, [UUID(one) for one in content["order"]])
    if "why" in content:
        return Proposed(row.pk, plan.number or 0, now.is_left, why_not=said.all(content["why"]))
    shifts = shifts_to(plan, content["rounds"], people)
    had = seated_in(plan.rounds, without=())
    moved = {one.registration for one in shifts}
    new = moved - had
    seated = seated_in(content["rounds"], without=now.begun) & {one.registration for one in people}
    return Proposed(
        id=row.pk,
        number=plan.number or 0,
        is_left=now.is_left,
        parts=tuple(_parts(now, shifts)),
        moving=len(moved - new),
        joining=len(new),
        staying=len(seated - moved),
        meetings=content["reached"]["cross"],
        if_left=content["if_left"]["cross"],
        planned=content["planned"],
        partners=content["partners"],
        reasons=tuple(one.say(reader()) for one in _reasons(now)),
        costs=said.all(content["broken_if_left"]),
        broken=said.all(content["broken"]),
        notes=said.all(content["notes"]),
    )


def _reasons(now: Underway) -> Iterator[Reason]:
    """Say why a proposal is made: what falls out, is led by somebody else or has no groups, and who has no seat."""
    if now.standing is None:
        return
    misfits, whole = now.standing.misfits, now.ground.whole
    titles, offers = slot_titles(whole.slots), {one.pk: one.title for one in whole.offers}
    for offer in sorted({offers[one] for _, one in misfits.called_off if one in offers}):
        yield sentences.FELL_OUT(offer=offer)
    for offer in sorted({offers[one] for _, one, _ in misfits.led if one in offers}):
        yield sentences.LED_ANEW(offer=offer)
    for slot in whole.grouped:
        if slot.pk in misfits.parts:
            yield sentences.NO_GROUPS(slot=titles[slot.pk])
    seatless = {who for who, _ in misfits.seatless}
    names = [one.name for one in now.ground.people if one.registration in seatless]
    if names:
        yield sentences.SEATLESS(who=names[0]) if len(names) == 1 else sentences.SEATLESS_MORE(count=len(names))


def _parts(now: Underway, shifts: Iterable[Shift]) -> Iterator[PartMoves]:
    """Put the moves together by part, in the order of the clock and of the list of who comes."""
    whole, people = now.ground.whole, {one.registration: one for one in now.ground.people}
    titles, begins = slot_titles(whole.slots), {one.slot: one.first for one in now.timed}
    offers = {one.pk: one.title for one in whole.offers}
    by_slot: dict[UUID, list[Move]] = {}
    for one in shifts:
        by_slot.setdefault(one.slot, []).append(_move(people[one.registration], one, offers))
    for slot in whole.grouped:
        if moves := by_slot.get(slot.pk):
            hours, minutes = divmod(begins[slot.pk], 60)
            yield PartMoves(slot.pk, titles[slot.pk], f"{hours:02}:{minutes:02}", tuple(moves))


def _move(person: Coming, shift: Shift, offers: Mapping[UUID, str]) -> Move:
    level = Level.PARTNER.value if person.is_partner else person.level
    what = [person.title, person.department] if not person.is_partner else [person.workplace]
    known = person.name.casefold()
    words = [one for one in (*what, person.municipality) if one and one.casefold() not in known]
    return Move(
        registration=person.registration,
        name=person.name,
        what=", ".join(words),
        mark=person.place,
        letter=level_letter(level),
        before=_place(shift.before, offers),
        after=_place(shift.after, offers),
    )


def _place(seat: int | UUID | None, offers: Mapping[UUID, str]) -> Place:
    return Place(title=offers.get(seat, "")) if isinstance(seat, UUID) else Place(table=seat)


class _Saying:
    """Writes sentences that were kept, with names in the place of ids."""

    def __init__(self, ground: Ground, order: Iterable[UUID]) -> None:
        words = {str(one.registration): one.name for one in ground.people}
        words |= {str(one.organisation): one.municipality for one in ground.people}
        words |= {str(one.pk): f"‘{one.title}’" for one in ground.whole.offers}
        titles = slot_titles(ground.whole.slots)
        self._naming = Naming(words, tuple(titles.get(one, "") for one in order))

    def all(self, kept: Iterable[Mapping[str, str]]) -> tuple[str, ...]:
        """Write each, in the language of the page, beginning with a capital."""
        said = (self._naming.say_kept(one, reader()) for one in kept)
        return tuple(one[:1].upper() + one[1:] for one in said)
