"""The second observer: chosen by the owner, asked at ninety days, answering without seeing what the owner said."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.lessons import Step
from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.circles.named import Named
from leercyclus.web.landing import observer_sentences as sentences
from leercyclus.web.landing.colleagues_queries import colleagues_at, line_above
from leercyclus.web.landing.models import Landing, Observer
from leercyclus.web.landing.observer_queries import named_mark, observer_token, observers_to_ask
from leercyclus.web.landing.owner_queries import READ, promise_of
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people.account_queries import person_with, went_on_as
from leercyclus.web.people.roles import Actor


@transaction.atomic
def choose_observer(*, actor: Actor, lesson: UUID, observer: UUID | Named, even_boss: bool = False) -> Observer:
    """Choose who says, at ninety days, where the lesson stands; another takes the place of one who did not answer.

    By choosing, the owner lets that colleague read the lesson. Who is named by an address that is no colleague's stays
    nobody: the name and the address stand at this lesson only, and another takes their place without a trace.

    Args:
        actor: who carries the lesson.
        lesson: which.
        observer: a colleague from the list, or a name with an address; a colleague's own address names the colleague.
        even_boss: whether the owner wants the boss all the same.

    Raises:
        BadInput: oneself, somebody elsewhere, the boss unless wanted, one who answered already, or a closed lesson.
    """
    row = Landing.objects.select_for_update(of=("self",)).select_related("organisation", "owner").get(pk=lesson)
    if row.closed or row.owner is None:
        raise BadInput(sentences.CLOSED())
    if Observer.objects.filter(landing=row, answered_at__isnull=False).exists():
        raise BadInput(sentences.ANSWERED())
    person, named = (observer, None) if isinstance(observer, UUID) else _named(row, observer)
    if person == row.owner_id:
        raise BadInput(sentences.ONESELF())
    colleagues = {one.person for one in colleagues_at(row.organisation_id)}
    if person is not None and person not in colleagues:
        raise BadInput(sentences.ELSEWHERE(municipality=row.organisation.name))
    if not even_boss and person is not None and person in line_above(row.owner.pk, colleagues):
        raise BadInput(sentences.BOSS())
    chosen = Observer.objects.filter(landing=row).first()
    if chosen is not None and (chosen.person_id, chosen.address) == (person, named.address if named else ""):
        return chosen
    given = {"name": named.name, "address": named.address} if named else {"name": "", "address": ""}
    chosen, _is_new = Observer.objects.update_or_create(
        landing=row, defaults={**given, "person_id": person, "chosen_at": timezone.now(), "asked_at": None}
    )
    record(actor=actor, what="landing.observer_chosen", thing=lesson)
    return chosen


@transaction.atomic
def drop_observer(*, actor: Actor, lesson: UUID) -> bool:
    """Ask no second observer after all; tells whether there was one who had not answered."""
    gone, _each = Observer.objects.filter(landing=lesson, answered_at__isnull=True).delete()
    if gone:
        record(actor=actor, what="landing.observer_dropped", thing=lesson)
    return bool(gone)


def ask_observers(today: date) -> int:
    """Mail every second observer whose time has come, once; give how many."""
    return sum(_ask(landing) for landing in observers_to_ask(today))


@transaction.atomic
def answer_as_observer(*, actor: Actor, landing: UUID, step: Step | None) -> Observer:
    """Keep what the second observer sees; None where that one cannot tell.

    One answer counts: who could change it, could be asked to.

    Args:
        actor: the second observer, by the link of the mail.
        landing: of which lesson.
        step: of the ladder.

    Raises:
        BadInput: there is an answer already, or the lesson was closed.
    """
    row = Observer.objects.select_for_update(of=("self",)).select_related("landing").get(landing=landing)
    if row.landing.closed:
        raise BadInput(sentences.CLOSED())
    if row.answered_at is not None:
        raise BadInput(sentences.ANSWERED_BEFORE())
    row.step, row.is_declined, row.answered_at = step, step is None, timezone.now()
    row.save(update_fields=["step", "is_declined", "answered_at"])
    record(actor=actor, what="landing.observed", thing=landing)
    return row


def _named(row: Landing, named: Named) -> tuple[UUID | None, Named | None]:
    """Give the owner or the colleague whose address was typed; else what was typed: nobody else is looked up."""
    given = Named(" ".join(named.name.split()), named.address.strip().lower())
    known = person_with(given.address)
    person = went_on_as(known).pk if known else None
    ours = {row.owner_id, *(one.person for one in colleagues_at(row.organisation_id))}
    return (person, None) if person in ours else (None, given)


@transaction.atomic
def _ask(landing: UUID) -> bool:
    read = ("person", *(f"landing__{name}" for name in READ))
    row = Observer.objects.select_for_update(of=("self",)).select_related(*read).get(landing=landing)
    person, owner = row.person, row.landing.owner
    if (person is None and not row.address) or owner is None or row.asked_at is not None:
        return False
    to = Reader(person.email or "", person.language, person.pk) if person else Reader(row.address, owner.language)
    # No circle and no municipality, as in the mail to the owner.
    queue_mail(
        key=f"landing_observer-{landing}-{person.pk if person else named_mark(row)}",
        kind="landing_observer",
        template="landing/mail/landing_observer.txt",
        context={
            "name": person.name if person else row.name,
            "owner": owner.name,
            "promise": promise_of(row.landing),
            "steps": [(int(step), step.reason) for step in Step],
            "token": observer_token(row),
        },
        to=to,
    )
    Observer.objects.filter(pk=landing).update(asked_at=timezone.now())
    record(actor=None, what="landing.observer_asked", thing=landing)
    return True
