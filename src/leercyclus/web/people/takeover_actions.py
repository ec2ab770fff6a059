"""A municipality goes on in another (herindeling): what is open moves, history keeps the old name; and back again.

A fact that runs over the day is cut in two: until the day before it was of the old municipality, from the day on it is
of the new one. What holds no days, such as a partner or a turn to host that is still to come, points at the new one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import IntegrityError, models, transaction
from django.db.models import F, Q
from django.utils import timezone

from leercyclus.web.audit.actions import record
from leercyclus.web.people.merge_rows import point, rows_named, rows_of
from leercyclus.web.people.models import Organisation, Takeover, Waiting
from leercyclus.web.people.roles import Actor

SPANS = ("people.Delegation", "people.Employment", "people.Post", "circles.Grant")
"""Facts from a day to a day, with a column `organisation`."""
POINTS = (
    ("people.Organisation", "home", ""),
    ("accounts.Issuer", "organisation", ""),
    ("circles.Turn", "host", "day"),
    ("days.Day", "host", "date"),
    ("guests.Registration", "organisation", "day__date"),
    ("landing.Landing", "organisation", ""),
    ("landing.Bundle", "organisation", ""),
    ("practices.Practice", "organisation", ""),
    ("practices.Want", "organisation", ""),
)
"""Facts that point at a municipality and are still open: the table, the column, and the date that is to come."""
OPEN_MEMBERSHIPS = ("accepted", "invited")
MEMBERSHIP = "circles.Membership"


class CannotUndo(Exception):
    """Something was changed since, so that the municipalities cannot be two again.

    Attributes:
        rows: how many rows were changed.
    """

    def __init__(self, rows: int) -> None:
        super().__init__(str(rows))
        self.rows = rows


@dataclass
class Moved:
    """What moved, as it is kept: ids and days.

    Attributes:
        spans: by table, of every fact that was cut: its id, its last day, and the id of what goes on.
        pointed: by table and column the ids of rows that point at the new municipality.
        memberships: of every membership its id, its state and last day of before, and the id of the one that goes on.
    """

    spans: dict[str, list[list[Any]]] = field(default_factory=dict)
    pointed: dict[str, list[str]] = field(default_factory=dict)
    memberships: list[list[Any]] = field(default_factory=list)

    @property
    def count(self) -> int:
        """Give the number of rows."""
        lists = [len(rows) for rows in [*self.spans.values(), self.memberships]]
        return sum(lists) + sum(len(keys) for keys in self.pointed.values())


@transaction.atomic
def take_over(*, actor: Actor, gone: UUID, kept: UUID, day: date) -> Takeover:
    """Let one municipality go on in another from a day on.

    Args:
        actor: the administrator who says so.
        gone: the municipality that ends.
        kept: the one in which it goes on.
        day: the first day of the new one; today or before.
    """
    if gone == kept or day > timezone.localdate():
        raise ValueError("Expected two municipalities and a day that has come.")
    last = day - timedelta(days=1)
    moved = Moved()
    for label in SPANS:
        moved.spans[label] = _cut(label, gone, kept, day)
        moved.pointed[f"{label}.organisation"] = _begin_later(label, gone, kept, day)
    today = timezone.localdate()
    for label, column, when in POINTS:
        which = Q(**{f"{when}__isnull": True}) | Q(**{f"{when}__gte": today}) if when else Q()
        moved.pointed[f"{label}.{column}"] = _point(label, column, which, gone, kept)
    moved.memberships = _move_memberships(gone, kept, day)
    Waiting.objects.filter(organisation=gone).delete()
    Organisation.objects.filter(pk=gone).update(successor=kept, valid_to=last, version=F("version") + 1)
    made = Takeover.objects.create(
        gone_id=gone,
        kept_id=kept,
        day=day,
        by_id=actor.person,
        moved={"spans": moved.spans, "pointed": moved.pointed, "memberships": moved.memberships},
    )
    facts: dict[str, str | int | float | bool | list[str] | None] = {"from": day.isoformat(), "rows": moved.count}
    record(actor=actor, what="organisation.taken_over", organisation=gone, thing=kept, facts=facts)
    record(actor=actor, what="organisation.took_over", organisation=kept, thing=gone, facts=facts)
    return made


@transaction.atomic
def undo_takeover(*, actor: Actor, takeover: UUID) -> None:
    """Make two municipalities two again, as long as nothing that moved was changed since.

    Raises:
        CannotUndo: when something was changed, or the new municipality went on in another itself.
    """
    found = Takeover.objects.select_for_update().select_related("kept").get(pk=takeover)
    moved = Moved(**found.moved)
    changed = sum(_changed(label, rows, found) for label, rows in moved.spans.items())
    if found.undone_at or found.kept.successor_id or changed:
        raise CannotUndo(changed)
    for label, rows in moved.spans.items():
        table = rows_named(label)
        table.filter(pk__in=[made for _, _, made in rows if made]).delete()
        for key, until, _ in rows:
            table.filter(pk=key).update(valid_to=until)
    for name, keys in moved.pointed.items():
        label, _, column = name.rpartition(".")
        pointing = rows_named(label).filter(pk__in=keys, **{column: found.kept_id})
        pointing.update(**{column: found.gone_id})
    memberships = rows_named(MEMBERSHIP)
    memberships.filter(pk__in=[made for *_, made in moved.memberships if made]).delete()
    for key, state, left_on, _ in moved.memberships:
        memberships.filter(pk=key).update(state=state, left_on=left_on, version=F("version") + 1)
    Organisation.objects.filter(pk=found.gone_id).update(successor=None, valid_to=None, version=F("version") + 1)
    found.undone_at = timezone.now()
    found.save(update_fields=["undone_at"])
    record(actor=actor, what="organisation.takeover_undone", organisation=found.gone_id, thing=found.kept_id)


def _cut(label: str, gone: UUID, kept: UUID, day: date) -> list[list[Any]]:
    """End what runs over the day, and let a copy go on; give what was done, row by row."""
    table = rows_named(label)
    open_ = Q(valid_to__isnull=True) | Q(valid_to__gte=day)
    begun = Q(valid_from__isnull=True) | Q(valid_from__lt=day)
    rows = list(table.filter(open_, begun, organisation=gone).order_by("pk"))
    copies = [_copy(row, organisation_id=kept, valid_from=day) for row in rows]
    told = [[_key(row), _iso(row.valid_to), None] for row in rows]
    table.filter(pk__in=[row.pk for row in rows]).update(valid_to=day - timedelta(days=1))
    for one, copy in zip(told, copies, strict=True):
        one[2] = _saved(copy)
    return told


def _begin_later(label: str, gone: UUID, kept: UUID, day: date) -> list[str]:
    """Let what begins on the day or later begin with the new municipality."""
    return _point(label, "organisation", Q(valid_from__gte=day), gone, kept)


def _point(label: str, column: str, which: Q, gone: UUID, kept: UUID) -> list[str]:
    table = rows_named(label)
    keys = list(table.filter(which, **{column: gone}).order_by("pk").values_list("pk", flat=True))
    return [str(key) for key in keys if point(table.model, key, **{column: kept})]


def _move_memberships(gone: UUID, kept: UUID, day: date) -> list[list[Any]]:
    """Let the new municipality take part in the circles of the old one, which leaves them."""
    table = rows_named(MEMBERSHIP)
    told = []
    still = Q(left_on__isnull=True) | Q(left_on__gte=day)
    last = day - timedelta(days=1)
    for row in table.filter(still, organisation=gone, state__in=OPEN_MEMBERSHIPS).order_by("pk"):
        has_one = table.filter(organisation=kept, circle=row.circle_id).exists()
        made = None if has_one else _saved(_copy(row, organisation_id=kept))
        told.append([_key(row), row.state, _iso(row.left_on), made])
        table.filter(pk=row.pk).update(state="left", left_on=last, version=F("version") + 1)
    return told


def _changed(label: str, rows: list[list[Any]], takeover: Takeover) -> int:
    """Count the facts of a table that are no longer as the takeover left them."""
    table = rows_named(label)
    last = takeover.day - timedelta(days=1)
    ended = table.filter(pk__in=[key for key, _, _ in rows], valid_to=last).count()
    wanted = {made: until for _, until, made in rows if made}
    found = table.filter(pk__in=wanted, organisation=takeover.kept_id, valid_from=takeover.day)
    same = [key for key, until in found.values_list("pk", "valid_to") if _iso(until) == wanted[_text(key)]]
    return len(rows) - ended + len(wanted) - len(same)


def _copy(row: models.Model, **changes: object) -> models.Model:
    """Give a new row like another, not yet saved."""
    copy: models.Model = rows_of(type(row)).get(pk=row.pk)
    copy.pk = uuid4() if isinstance(row.pk, UUID) else None
    for name, value in changes.items():
        setattr(copy, name, value)
    return copy


def _saved(copy: models.Model) -> Any:  # noqa: ANN401 - a number, a text or None, as JSON has it
    """Save a row and give its id; None where the same stands there already."""
    try:
        with transaction.atomic():
            copy.save(force_insert=True)
    except IntegrityError:
        return None
    return _key(copy)


def _key(row: models.Model) -> Any:  # noqa: ANN401 - a number or a text, as JSON has it
    return _text(row.pk)


def _text(key: Any) -> Any:  # noqa: ANN401 - a number or a text, as JSON has it
    return str(key) if isinstance(key, UUID) else key


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
