"""Write what a municipality looks for, change it, and close it once it was found."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices.models import Practice, Want


@dataclass(frozen=True, slots=True)
class WantContent:
    """What is looked for.

    Attributes:
        text: in a sentence.
        topics: what it is about.
        contact: who looks for it; None for nobody.
        sharing: how far it goes, a word of `Practice.Sharing`.
        circle: with which circle it is shared, where it goes as far as that.
    """

    text: str
    topics: tuple[str, ...] = ()
    contact: UUID | None = None
    sharing: str = Practice.Sharing.CIRCLE
    circle: UUID | None = None


@transaction.atomic
def write_want(
    *, actor: Actor, organisation: UUID, content: WantContent, want: UUID | None = None, version: int = 0
) -> Want:
    """Write what a municipality looks for, or change it.

    Args:
        actor: who writes; the caller asked the rules.
        organisation: which municipality.
        content: what is looked for.
        want: the one to change; None for a new one.
        version: of the row that the form was filled from.

    Raises:
        Conflict: somebody else changed it meanwhile.
    """
    row = Want(organisation_id=organisation, version=0)
    if want is not None:
        row = Want.objects.select_for_update().get(pk=want)
        if row.version != version:
            raise Conflict(version=row.version, theirs=_told(row))
    row.text, row.topics, row.contact_id = content.text, list(content.topics), content.contact
    row.sharing, row.circle_id = content.sharing, content.circle
    row.version += 1
    row.save()
    record(
        actor=actor,
        what="want.written" if want is None else "want.changed",
        circle=row.circle_id,
        organisation=row.organisation_id,
        thing=row.pk,
        facts={"sharing": row.sharing},
    )
    return row


@transaction.atomic
def close_want(*, actor: Actor, want: UUID, again: bool = False) -> None:
    """Say that a municipality looks no further, or does again; twice is once."""
    row = Want.objects.select_for_update().get(pk=want)
    if (row.closed_on is None) == again:
        return
    row.closed_on = None if again else timezone.localdate()
    row.version += 1
    row.save(update_fields=["closed_on", "version"])
    record(
        actor=actor,
        what="want.opened" if again else "want.closed",
        circle=row.circle_id,
        organisation=row.organisation_id,
        thing=row.pk,
    )


def _told(row: Want) -> dict[str, str]:
    return {
        "text": row.text,
        "topics": ", ".join(map(str, row.topics)),
        "sharing": str(row.get_sharing_display()),
    }
