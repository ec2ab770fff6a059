"""Take one person out of the circles: the facts stay, the person goes."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import Q

from leercyclus.web.audit.actions import record
from leercyclus.web.circles.models import Circle, Grant, Invitation, Membership, ThreeLines
from leercyclus.web.people.roles import Actor


def erase_person(*, actor: Actor | None, person: UUID) -> int:
    """Take away the roles and invitations of a person, and every link to the person; give how many rows went.

    Three lines, members and circles stay: they are facts of municipalities. Also the last coordinator goes; the circle
    then says that one is missing.
    """
    with transaction.atomic():
        roles, _rows = Grant.objects.filter(Q(person=person) | Q(behalf_of=person)).delete()
        asked, _rows = Invitation.objects.filter(person=person).delete()
        Grant.objects.filter(granted_by=person).update(granted_by=None)
        Invitation.objects.filter(invited_by=person).update(invited_by=None)
        Circle.objects.filter(founded_by=person).update(founded_by=None)
        Membership.objects.filter(answered_by=person).update(answered_by=None)
        ThreeLines.objects.filter(updated_by=person).update(updated_by=None)
        record(actor=actor, what="person.roles_erased", person=person, facts={"roles": roles, "invitations": asked})
    return roles + asked
