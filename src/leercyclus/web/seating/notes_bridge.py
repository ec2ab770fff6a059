"""What to look at before groups are made or published: leaders who may not be there, and who needs help to get in."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from uuid import UUID

from leercyclus.engine.reasons import Figure, Language, Rule
from leercyclus.web.days.day_queries import WholeDay
from leercyclus.web.days.missing_queries import Lack, leaders_in_doubt
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.guests.needs_queries import access_needs
from leercyclus.web.seating import notes_sentences
from leercyclus.web.seating.ground_queries import Ground
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.plan_queries import PlacedGroup, placed

LEADS = {
    Lack.LEADER_AWAY: notes_sentences.LEADER_AWAY,
    Lack.LEADER_WAITING: notes_sentences.LEADER_WAITING,
    Lack.LEADER_UNANSWERED: notes_sentences.LEADER_UNANSWERED,
}


def leader_notes(whole: WholeDay, language: Language) -> tuple[str, ...]:
    """Name who leads or receives and may not be there, in words; no query."""
    return tuple(
        LEADS[one.kind](person=one.who, what=", ".join(one.names)).say(language) for one in leaders_in_doubt(whole)
    )


def need_notes(
    ground: Ground, plan: Plan, language: Language, *, only: Collection[UUID] | None = None
) -> tuple[str, ...]:
    """Name who needs something to get in and sits where that may not work, in the order of the plan; one query.

    For who plans the day and nobody else. What somebody needs is not told here: that page is not to be read aloud.

    Args:
        ground: the day and who comes.
        plan: who sits where; it need not have been kept.
        language: of the reader.
        only: look at these registrations; None for everybody.
    """
    needing = set(access_needs(ground.whole.day.pk))
    names = {one.registration: one.name for one in ground.people if one.registration in needing}
    titles = slot_titles(ground.whole.slots)
    found: dict[str, None] = {}
    for group in placed(plan):
        reasons = list(_hindrances(ground.whole, group, titles.get(group.slot, "")))
        for one in group.people:
            if one in names and (only is None or one in only):
                found |= {rule(person=names[one], **said).say(language): None for rule, said in reasons}
    return tuple(found)


def _hindrances(whole: WholeDay, group: PlacedGroup, title: str) -> Iterator[tuple[Rule, dict[str, Figure]]]:
    """Say what makes a table, workshop or visit hard to get into: its own words, and a room that is not step-free."""
    offer = next((one for one in whole.offers if one.pk == group.offer), None)
    slot = next((one for one in whole.slots if one.pk == group.slot), None)
    what, room = (offer.title, offer.room) if offer else (title, slot.room if slot and group.table else None)
    if offer and offer.access:
        yield notes_sentences.NEED_AND_ACCESS, {"what": what, "access": offer.access.rstrip(". ")}
    if room and not room.is_step_free:
        yield notes_sentences.NEED_AND_ROOM, {"what": what, "room": room.name}
