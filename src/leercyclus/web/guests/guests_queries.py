"""Read who was asked for a day and what they answered; what somebody eats is never read here."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from leercyclus.web.guests.models import Registration
from leercyclus.web.people.levels import Level
from leercyclus.web.people.posts_queries import COLUMN, HeldPost, posts_on

State = Registration.State


@dataclass(frozen=True, slots=True)
class GuestRow:
    """Somebody who was asked for a day, as who invites sees it.

    Attributes:
        id: of the registration; `person` is the id of the person.
        organisation: with whose delegation the person comes; `municipality` is its name.
        workplace: the name of the outside partner; empty for who works for the municipality.
        level: a word of `Level`, that of partners for who comes from one; `level_label` in the language of the page.
        state: a word of `Registration.State`; `state_label` in the language of the page.
        why: the topics for which the person was asked.
        deputy_for: the name of who cannot come and sends this person; empty where nobody does.
        deputy: the name of who comes instead; empty where nobody does.
    """

    id: UUID
    person: UUID
    name: str
    organisation: UUID
    municipality: str
    workplace: str
    level: str
    level_label: str
    department: str
    title: str
    topics: tuple[str, ...]
    state: str
    state_label: str
    why: tuple[str, ...]
    invited_at: datetime
    answered_at: datetime | None
    reminders: int
    arrives: time | None
    leaves: time | None
    deputy_for: str
    deputy: str

    @property
    def is_open(self) -> bool:
        """Tell whether the person was asked and has no seat yet: no answer, or waiting for one."""
        return self.state in {State.INVITED, State.WAITING}

    @property
    def comes(self) -> bool:
        """Tell whether the person comes."""
        return self.state == State.YES

    @property
    def is_withdrawn(self) -> bool:
        """Tell whether the invitation was taken back."""
        return self.state == State.WITHDRAWN


def guests_of(day: UUID, date_of_day: date, organisations: Collection[UUID]) -> tuple[GuestRow, ...]:
    """List who was asked of some municipalities, those whose invitation was taken back too; two queries.

    Args:
        day: which.
        date_of_day: on which posts are told.
        organisations: the municipalities whose people may be read.

    Returns:
        from alderman to partner, then by name.
    """
    # What is not told here is not fetched either: a wish about food, and what somebody needs to get in.
    rows = list(
        Registration.objects.filter(day=day, organisation__in=list(organisations))
        .select_related("person", "organisation", "deputy_for__person", "deputy__person")
        .defer("diet", "access_need", "deputy_for__diet", "deputy__diet")
    )
    posts = posts_on(date_of_day, [row.person_id for row in rows])
    found = [_guest(row, posts.get(row.person_id)) for row in rows]
    return tuple(sorted(found, key=lambda one: (COLUMN.get(one.level, len(COLUMN)), one.name.casefold(), one.id)))


def guest_of(registration: UUID, date_of_day: date) -> GuestRow:
    """Give one registration that is there; two queries."""
    row = (
        Registration.objects.select_related("person", "organisation", "deputy_for__person", "deputy__person")
        .defer("diet", "access_need", "deputy_for__diet", "deputy__diet")
        .get(pk=registration)
    )
    return _guest(row, posts_on(date_of_day, [row.person_id]).get(row.person_id))


def need_of(registration: UUID) -> str:
    """Give what somebody needs to get in, for who may see needs; one query."""
    return Registration.objects.values_list("access_need", flat=True).get(pk=registration)


def _guest(row: Registration, post: HeldPost | None) -> GuestRow:
    is_partner = post is not None and (post.is_partner or post.level == Level.PARTNER)
    level = Level.PARTNER.value if is_partner else (post.level if post else "")
    deputy = getattr(row, "deputy", None)
    return GuestRow(
        id=row.pk,
        person=row.person_id,
        name=row.person.name,
        organisation=row.organisation_id,
        municipality=row.organisation.name,
        workplace=post.workplace if post and post.is_partner else "",
        level=level,
        level_label=str(Level(level).label) if level else "",
        department=post.department if post else "",
        title=post.title if post else "",
        topics=post.topics if post else (),
        state=row.state,
        state_label=str(row.get_state_display()),
        why=tuple(map(str, row.why)),
        invited_at=row.invited_at,
        answered_at=row.answered_at,
        reminders=row.reminders,
        arrives=row.arrives,
        leaves=row.leaves,
        deputy_for=row.deputy_for.person.name if row.deputy_for else "",
        deputy=deputy.person.name if deputy else "",
    )
