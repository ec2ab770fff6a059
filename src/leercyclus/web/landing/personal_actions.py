"""Take one person out of lessons at home: what came of a lesson stays, who carried it goes."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import F

from leercyclus.web.audit.actions import record
from leercyclus.web.landing.models import Barrier, Bundle, Decision, Landing, Meeting, Observer, Report
from leercyclus.web.landing.owner_actions import release_lessons
from leercyclus.web.people.names_queries import addresses_of
from leercyclus.web.people.roles import Actor


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Let go what somebody carried, empty what that one wrote of barriers, and point at nobody.

    A code of a barrier stays: without text and writer it is a count. What was raised by name goes: its name is what it
    was raised by. A second observer who did not answer is asked no more, also one who was named by an address of that
    person; an answer stays, nobody's.
    """
    named = Observer.objects.filter(address__in=[one.lower() for one in addresses_of(person)])
    counts = {
        "named": named.filter(answered_at__isnull=True).delete()[0] + named.update(name="", address=""),
        "carried": release_lessons(actor=actor, person=person),
        "closed": Landing.objects.filter(owner=person).update(owner=None, version=F("version") + 1),
        "barriers": Barrier.objects.filter(said_by=person, lifted_at__isnull=True).update(
            said_by=None, text="", raised_text="", raised_at=None
        ),
        # One that was lifted must have been raised: its date stays, its text does not.
        "lifted": Barrier.objects.filter(said_by=person).update(said_by=None, text="", raised_text=""),
        "asked": Observer.objects.filter(person=person, answered_at__isnull=True).delete()[0],
        "observed": Observer.objects.filter(person=person).update(person=None),
        "said": Report.objects.filter(said_by=person).update(said_by=None),
        "lifts": Barrier.objects.filter(lifted_by=person).update(lifted_by=None),
        "joined": Bundle.objects.filter(owner=person).update(owner=None, version=F("version") + 1),
        "joins": Bundle.objects.filter(created_by=person).update(created_by=None),
        "decided": Decision.objects.filter(created_by=person).update(created_by=None),
        "planned": Meeting.objects.filter(created_by=person).update(created_by=None),
        "met": Meeting.people.through.objects.filter(person=person).delete()[0],
    }
    if any(counts.values()):
        record(actor=actor, what="landing.person_erased", person=person, facts=counts)
