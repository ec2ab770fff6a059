"""Invite a municipality, answer, withdraw, leave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.circles import rules, sentences
from leercyclus.web.circles.coordinators_queries import coordinators, held_today
from leercyclus.web.circles.mail_actions import mail_answer, mail_invitation, mail_left, mail_withdrawn
from leercyclus.web.circles.member_queries import everyone_asked, members_of
from leercyclus.web.circles.models import Circle, Grant, Invitation, Membership
from leercyclus.web.circles.named import Named
from leercyclus.web.circles.roles_actions import give_role
from leercyclus.web.mail.reader import Reader
from leercyclus.web.municipalities.snapshot import current_figures
from leercyclus.web.people.known_actions import known_municipality, known_person
from leercyclus.web.people.roles import Actor, Held, Role

State = Membership.State


def invite_member(*, actor: Actor, circle: UUID, code: str, people: Sequence[Named] = ()) -> Membership:
    """Invite a municipality later, or once more after it declined, left, or the question was withdrawn.

    Its coordinators who are known here get the mail, and so do the people who are named.

    Args:
        actor: who asks.
        circle: into which.
        code: of the municipality.
        people: whom to ask there.

    Raises:
        BadInput: an unknown municipality, one that takes part or was asked, or one too many.
    """
    register = current_figures().register
    if code not in register.by_code:
        raise BadInput(sentences.UNKNOWN_MUNICIPALITY(code=code))
    with transaction.atomic():
        Circle.objects.select_for_update().get(pk=circle)  # two who invite at once do not make fourteen
        now = members_of(circle)
        if code in {one.code for one in now}:
            raise BadInput(sentences.ALREADY_MEMBER(name=register.by_code[code].name))
        if len(now) >= rules.MOST_MEMBERS:
            raise BadInput(sentences.NUMBER_OF_MEMBERS(count=len(now) + 1))
        last = max((place for place, _one in enumerate(everyone_asked(circle), start=1)), default=0)
        organisation = known_municipality(code=code)
        membership, is_new = Membership.objects.get_or_create(
            circle_id=circle, organisation_id=organisation, defaults={"position": last}
        )
        if not is_new:
            Membership.objects.filter(pk=membership.pk).update(
                state=State.INVITED, answered_by=None, answered_at=None, left_on=None, version=membership.version + 1
            )
        record(actor=actor, what="membership.invited", circle=circle, organisation=organisation, thing=membership.pk)
        known = [one.person for one in coordinators(circle=circle, organisations=[organisation]) if one.organisation]
        ask(actor=actor, membership=membership.pk, people=[*known, *people])
    return Membership.objects.get(pk=membership.pk)


def ask(*, actor: Actor, membership: UUID, people: Sequence[Named | UUID]) -> tuple[Invitation, ...]:
    """Send the invitation of a municipality to people there; to who was asked before it is sent again.

    Raises:
        BadInput: the municipality is not invited, or answered.
    """
    with transaction.atomic():
        asked = _open_membership(membership)
        sent = []
        for one in people:
            person = _person(one, asked.organisation_id) if isinstance(one, Named) else one
            invitation, _is_new = Invitation.objects.get_or_create(
                membership=asked, person_id=person, withdrawn_at=None, defaults={"invited_by_id": actor.person}
            )
            mail_invitation(invitation=invitation)
            record(
                actor=actor,
                what="invitation.sent",
                circle=asked.circle_id,
                organisation=asked.organisation_id,
                person=person,
                thing=invitation.pk,
                facts={"sendings": invitation.sendings},
            )
            sent.append(invitation)
    return tuple(sent)


def resend_invitations(*, actor: Actor, membership: UUID) -> int:
    """Send the invitation again to everyone who was asked and can still answer; give how many mails that were."""
    people = list(
        Invitation.objects.filter(membership=membership, withdrawn_at__isnull=True).values_list("person", flat=True)
    )
    return len(ask(actor=actor, membership=membership, people=people))


def withdraw_invitation(*, actor: Actor, membership: UUID) -> None:
    """Take the question back, and tell who was asked; their links are worth nothing from then on.

    Raises:
        BadInput: the municipality is not invited, or answered.
    """
    with transaction.atomic():
        asked = _open_membership(membership)
        sent = list(asked.invitations.filter(withdrawn_at__isnull=True).select_related("person"))
        asked.invitations.filter(withdrawn_at__isnull=True).update(withdrawn_at=timezone.now())
        _turn(asked, State.WITHDRAWN)
        record(
            actor=actor,
            what="membership.withdrawn",
            circle=asked.circle_id,
            organisation=asked.organisation_id,
            thing=asked.pk,
        )
        to = tuple(Reader(one.person.email, one.person.language, one.person_id) for one in sent if one.person.email)
        mail_withdrawn(membership=asked, to=to)


def answer_invitation(*, actor: Actor, membership: UUID, accepts: bool) -> Membership:
    """Answer an invitation; who said yes, and who was asked beside, then coordinate for the municipality.

    Args:
        actor: who answers: by the link of the mail, or signed in as its coordinator.
        membership: which.
        accepts: whether the municipality takes part.

    Raises:
        BadInput: the invitation was answered, withdrawn, or the circle is closed; the municipality has a coordinator
            here and this is somebody else.
    """
    with transaction.atomic():
        asked = _open_membership(membership)
        _check_answers(actor, asked)
        asked.answered_by_id, asked.answered_at = actor.person, timezone.now()
        _turn(asked, State.ACCEPTED if accepts else State.DECLINED)
        record(
            actor=actor,
            what=f"membership.{asked.state}",
            circle=asked.circle_id,
            organisation=asked.organisation_id,
            thing=asked.pk,
        )
        people = list(asked.invitations.filter(withdrawn_at__isnull=True).values_list("person", flat=True))
        asked.invitations.filter(withdrawn_at__isnull=True).update(withdrawn_at=timezone.now())
        if accepts:
            for person in people:
                give_role(
                    actor=actor,
                    held=Held(Role.MUNICIPALITY_COORDINATOR, organisation=asked.organisation_id),
                    person=person,
                    about=asked.circle_id,
                )
        mail_answer(membership=asked)
    return asked


def leave_circle(*, actor: Actor, membership: UUID, last_day: date | None = None) -> Membership:
    """Let a member leave after a last day, which is yesterday when none is named; what it wrote stays.

    Its roles in this circle end on the same day.

    Raises:
        BadInput: it does not take part, or the last day lies before it was invited.
    """
    today = timezone.localdate()
    with transaction.atomic():
        leaving = (
            Membership.objects.select_for_update(of=("self",))
            .select_related("organisation", "circle")
            .get(pk=membership)
        )
        if leaving.state != State.ACCEPTED:
            raise BadInput(sentences.NOT_A_MEMBER(name=leaving.organisation.name))
        last = last_day or today - timedelta(days=1)
        first = timezone.localdate(leaving.invited_at)
        if last_day is not None and last_day < first:
            raise BadInput(sentences.LEFT_BEFORE(begins=first.isoformat(), day=last_day.isoformat()))
        leaving.left_on = last
        _turn(leaving, State.LEFT if last < today else State.ACCEPTED)
        Grant.objects.filter(
            circle=leaving.circle_id, organisation=leaving.organisation_id, valid_to__isnull=True
        ).update(valid_to=last)
        record(
            actor=actor,
            what="membership.left",
            circle=leaving.circle_id,
            organisation=leaving.organisation_id,
            thing=leaving.pk,
            facts={"last_day": last.isoformat()},
        )
        mail_left(membership=leaving, last_day=last)
    return leaving


def _locked() -> QuerySet[Membership]:
    return Membership.objects.select_for_update(of=("self",)).select_related("organisation", "circle")


def _open_membership(membership: UUID) -> Membership:
    asked = _locked().get(pk=membership)
    if asked.circle.closed_on is not None:
        raise BadInput(sentences.CLOSED())
    if asked.state in {State.ACCEPTED, State.DECLINED}:
        raise BadInput(sentences.ANSWERED())
    if asked.state != State.INVITED:
        raise BadInput(sentences.NOT_INVITED())
    return asked


def _check_answers(actor: Actor, asked: Membership) -> None:
    """Let nobody become coordinator of a municipality that has one, by the word of who typed an address.

    Anybody who runs a circle names whom to ask. Only where there is no coordinator yet is that word enough.
    """
    of_it = held_today().filter(organisation=asked.organisation_id)
    coordinates = of_it.filter(role=Role.MUNICIPALITY_COORDINATOR, person__email__isnull=False)
    speaks = of_it.filter(role__in=[Role.MUNICIPALITY_COORDINATOR, Role.MUNICIPAL_SECRETARY], person=actor.person)
    if coordinates.exists() and not speaks.exists():
        raise BadInput(sentences.NOT_THE_COORDINATOR(name=asked.organisation.name))


def _turn(membership: Membership, state: str) -> None:
    membership.state = state
    membership.version += 1
    membership.save(update_fields=["state", "answered_by", "answered_at", "left_on", "version"])


def _person(named: Named, organisation: UUID) -> UUID:
    return known_person(name=named.name, address=named.address, organisation=organisation)
