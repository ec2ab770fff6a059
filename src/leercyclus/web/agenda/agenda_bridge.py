"""The points of an agenda with their figures, and beside them how each member does it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from leercyclus.engine.reasons import Language
from leercyclus.formats.cards import Card
from leercyclus.web.agenda import rules
from leercyclus.web.agenda.agenda_queries import AgendaPoint, Written, points_of, written_on
from leercyclus.web.agenda.limits import ADVISED
from leercyclus.web.circles.member_queries import Member
from leercyclus.web.circles.now_queries import CircleNow
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.municipalities.cards_queries import picked_points
from leercyclus.web.municipalities.differences_points import DOT, Difference
from leercyclus.web.people.contacts_queries import Contact, contacts_of
from leercyclus.web.people.roles import Actor


@dataclass(frozen=True, slots=True)
class Way:
    """How one member does it.

    Attributes:
        member: which; mark: the shape that it has in every picture.
        amount: its figure, in words; empty where there is none.
        written: what it wrote; None where it has not, or where the reader may not see it.
        contact: whom to ask, who is still there today; None where nobody is named or may be seen.
        may_write: whether the reader writes for this member.
    """

    member: Member
    mark: int
    amount: str
    written: Written | None
    contact: Contact | None
    may_write: bool


@dataclass(frozen=True, slots=True)
class ShownPoint:
    """A point as the agenda shows it; without a difference and a card where the figure is no longer there."""

    point: AgendaPoint
    difference: Difference | None
    card: Card | None
    ways: tuple[Way, ...]
    may_remove: bool

    @property
    def title(self) -> str:
        """What it is about; the id where the figure is no longer there."""
        return self.difference.title if self.difference else self.point.indicator


@dataclass(frozen=True, slots=True)
class AgendaPage:
    """What the page of an agenda shows.

    Attributes:
        circle: whose; points: in order.
        sees_positions: whether the reader may see what members wrote; sees_names: and whom to ask.
        may_pick, may_order: what the reader may do.
        to_write: on how many points each member that takes part has not written, those with none left out.
    """

    circle: CircleNow
    points: tuple[ShownPoint, ...]
    sees_positions: bool
    sees_names: bool
    may_pick: bool
    may_order: bool
    to_write: tuple[tuple[Member, int], ...]

    @property
    def advice(self) -> str:
        """Whether there are `few`, `many` or no odd number of points."""
        count = len(self.points)
        return "few" if 0 < count < ADVISED[0] else "many" if count > ADVISED[1] else ""


def answer_agenda(actor: Actor, facts: CircleFacts, circle: CircleNow, language: Language) -> AgendaPage:
    """Put the points of the cycle of today beside what the members wrote, as far as the reader may see that.

    Args:
        actor: who reads.
        facts: what the rules know of the circle.
        circle: as it is today.
        language: of the reader.
    """
    points = points_of(circle.cycle)
    written = written_on(circle.cycle)
    sees, names = rules.may_see_positions(actor, facts), rules.may_see_contacts(actor, facts)
    reading = _Reading(actor, facts, circle, written if sees else {}, _contacts(written) if names else {})
    found = picked_points(circle.codes, [point.indicator for point in points], language)
    by_indicator = {one.difference.id: one for one in found}
    shown = []
    for point in points:
        told = by_indicator.get(point.indicator)
        difference = told.difference if told else None
        shown.append(
            ShownPoint(
                point,
                difference,
                told.card if told else None,
                tuple(reading.ways(point, difference)),
                rules.may_unpick(actor, facts, point.picked_for),
            )
        )
    return AgendaPage(
        circle=circle,
        points=tuple(shown),
        sees_positions=sees,
        sees_names=names,
        may_pick=rules.may_pick(actor, facts),
        may_order=rules.may_order(actor, facts),
        to_write=still_to_write(circle, points, written) if sees else (),
    )


def still_to_write(
    circle: CircleNow, points: tuple[AgendaPoint, ...], written: Mapping[tuple[UUID, UUID], Written]
) -> tuple[tuple[Member, int], ...]:
    """Give the members that take part and have not written on every point, with on how many they have not."""
    counted = [
        (member, sum((point.id, member.organisation) not in written for point in points))
        for member in circle.taking_part
    ]
    return tuple((member, count) for member, count in counted if count)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Who reads which circle, and what there is to read: what was written, and who is named."""

    actor: Actor
    facts: CircleFacts
    circle: CircleNow
    written: Mapping[tuple[UUID, UUID], Written]
    contacts: Mapping[tuple[UUID, UUID], Contact]

    def ways(self, point: AgendaPoint, difference: Difference | None) -> Iterator[Way]:
        """Give how each member does it, in the order of the circle."""
        rows = [row for row in difference.rows if row.mark is not None] if difference else []
        figures = dict(zip(self.circle.codes, rows, strict=False))
        for member in self.circle.members:
            row = figures.get(member.code)
            said = self.written.get((point.id, member.organisation))
            yield Way(
                member=member,
                mark=row.mark if row and row.mark is not None else DOT,
                amount=row.cells[difference.strong] if row and difference else "",
                written=said,
                contact=self.contacts.get((member.organisation, said.contact)) if said and said.contact else None,
                may_write=rules.may_write_position(self.actor, self.facts, member.organisation),
            )


def _contacts(written: Mapping[tuple[UUID, UUID], Written]) -> dict[tuple[UUID, UUID], Contact]:
    """Give the people who are named, by organisation and person; who left is no longer among them."""
    named = {one.organisation for one in written.values() if one.contact}
    if not named:
        return {}
    return {(organisation, one.person): one for organisation, found in contacts_of(named).items() for one in found}
