"""Read the outbox: what somebody may see of it, counted, filtered and a page at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.db.models import Count, Q, QuerySet

from leercyclus.engine.reasons import Language
from leercyclus.web.jobs.told import say
from leercyclus.web.mail.kinds import NOBODYS, SECRETS, name_of
from leercyclus.web.mail.models import Message
from leercyclus.web.mail.problems_sentences import PROBLEMS
from leercyclus.web.mail.question import ATTENTION, OutboxQuestion
from leercyclus.web.mail.rules import TO_BE_DECIDED, MessageFacts, may_be_resent
from leercyclus.web.people.roles import Actor, Role

ROWS_ON_A_PAGE = 50
MOST_ROWS = 20_000
"""In one CSV."""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One mail in the outbox.

    Attributes:
        message: the row itself, with who, which circle and which organisation.
        title: its subject; where that may hold a code, the name of its kind.
        kind: the name of its kind.
        problem: why it is where it is; empty where nothing is wrong.
        can_be_resent: whether one press sends it anew.
        resent: the mail that took its place; None where there is none.
        can_be_cancelled: whether it still waits.
    """

    message: Message
    title: str
    kind: str
    problem: str
    can_be_resent: bool
    resent: UUID | None
    can_be_cancelled: bool

    @property
    def address(self) -> str:
        """Give where it goes; empty where that is known to who named that one only."""
        is_nobodys = self.message.kind in NOBODYS and self.message.person_id is None
        return "" if is_nobodys else self.message.address


@dataclass(frozen=True, slots=True)
class OutboxPage:
    """A page of the outbox.

    Attributes:
        rows: the mails of this page, the newest first.
        found: how many the question finds.
        page: which page this is, from 1.
        pages: how many there are.
        counts: by state, of all mails that may be seen; 'attention' is what waits for a person, '' all.
        kinds: the kinds that occur, with their names, by name.
    """

    rows: list[OutboxRow]
    found: int
    page: int
    pages: int
    counts: dict[str, int]
    kinds: list[tuple[str, str]]


def message_facts(message: UUID) -> MessageFacts | None:
    """Give what the rules know of a mail; None where there is none. One query."""
    found = Message.objects.filter(pk=message).values_list("id", "circle", "organisation", "person", "is_personal")
    row = found.first()
    return MessageFacts(*row) if row else None


def outbox_page(actor: Actor, question: OutboxQuestion, *, language: Language) -> OutboxPage:
    """Give a page of what somebody may see; four queries, however many mails there are."""
    visible = _visible(actor)
    counts, kinds = _counts(visible)
    chosen = _chosen(visible, question)
    found = chosen.count()
    pages = max(1, -(-found // ROWS_ON_A_PAGE))
    page = min(question.page, pages)
    rows = chosen[(page - 1) * ROWS_ON_A_PAGE : page * ROWS_ON_A_PAGE]
    return OutboxPage(_rows(rows, language), found, page, pages, counts, kinds)


def outbox_lines(actor: Actor, question: OutboxQuestion, *, language: Language) -> list[OutboxRow]:
    """Give all that the question finds, for a table to take along; two queries."""
    return _rows(_chosen(_visible(actor), question)[:MOST_ROWS], language)


def outbox_row(message: UUID, *, language: Language) -> OutboxRow | None:
    """Give one mail; the rules were asked before. Two queries."""
    rows = _rows(_with_names(Message.objects.filter(pk=message)), language)
    return rows[0] if rows else None


def _visible(actor: Actor) -> QuerySet[Message]:
    """Give what `rules.may_see_message` lets somebody see."""
    if actor.is_administrator:
        return Message.objects.all()
    return Message.objects.filter(
        Q(circle__in=actor.circles_as(Role.CIRCLE_COORDINATOR))
        | Q(organisation__in=actor.organisations_as(Role.MUNICIPALITY_COORDINATOR))
    )


def _chosen(visible: QuerySet[Message], question: OutboxQuestion) -> QuerySet[Message]:
    chosen = visible
    if question.state == ATTENTION:
        chosen = chosen.filter(state__in=TO_BE_DECIDED, resent__isnull=True)
    elif question.state:
        chosen = chosen.filter(state=question.state)
    if question.kind:
        chosen = chosen.filter(kind=question.kind)
    if question.person:
        chosen = chosen.filter(person=question.person)
    if question.text:
        # A subject with a code in it is not told, and so it is not found by its signs either.
        subject = Q(subject__icontains=question.text) & ~Q(kind__in=SECRETS)
        address = Q(address__icontains=question.text) & ~Q(kind__in=NOBODYS, person__isnull=True)
        chosen = chosen.filter(Q(person__name__icontains=question.text) | address | subject)
    return _with_names(chosen)


def _with_names(messages: QuerySet[Message]) -> QuerySet[Message]:
    return messages.select_related("person", "circle", "organisation").prefetch_related("resent")


def _counts(visible: QuerySet[Message]) -> tuple[dict[str, int], list[tuple[str, str]]]:
    """Count what may be seen by state, and name the kinds that occur; one query."""
    counts: dict[str, int] = {"": 0, ATTENTION: 0, **dict.fromkeys(Message.State.values, 0)}
    kinds = set()
    done = Count("pk", filter=Q(resent__isnull=False), distinct=True)
    found = (
        visible.order_by()
        .values("state", "kind")
        .annotate(number=Count("pk", distinct=True), done=done)
        .values_list("state", "kind", "number", "done")
    )
    for state, kind, number, decided in found:
        counts[state] += number
        counts[""] += number
        counts[ATTENTION] += number - decided if state in TO_BE_DECIDED else 0
        kinds.add((kind, name_of(kind)))
    return counts, sorted(kinds, key=lambda pair: pair[1])


def _may_be_told(message: Message) -> bool:
    return settings.DEMO or message.kind not in SECRETS


def _rows(messages: QuerySet[Message], language: Language) -> list[OutboxRow]:
    return list(_each(messages, language))


def _each(messages: QuerySet[Message], language: Language) -> Iterator[OutboxRow]:
    for message in messages:
        after = next(iter(message.resent.all()), None)
        yield OutboxRow(
            message,
            (message.subject if _may_be_told(message) else "") or name_of(message.kind),
            name_of(message.kind),
            say(PROBLEMS, message.problem, language),
            after is None and may_be_resent(message.state, message.body),
            after.pk if after else None,
            message.state == Message.State.WAITING,
        )
