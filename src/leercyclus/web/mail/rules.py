"""Who may see the outbox and what is in a mail: predicates on plain values. What is not said here is not allowed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.people.roles import Actor, Role

TO_BE_DECIDED = ("bounced", "uncertain")
"""The states in which a person decides whether a mail is sent anew."""


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """What the rules know of a mail.

    Attributes:
        id: which.
        circle: the circle that it is about, if any.
        organisation: the organisation that it is about, if any.
        person: who reads it, if it is somebody here.
        is_personal: whether its text holds a link or a code that stands for the reader.
    """

    id: UUID
    circle: UUID | None
    organisation: UUID | None
    person: UUID | None
    is_personal: bool


def may_see_outbox(actor: Actor) -> bool:
    """Tell whether somebody has an outbox to look at: who coordinates, or administers the network."""
    coordinates = actor.holds(Role.CIRCLE_COORDINATOR, Role.MUNICIPALITY_COORDINATOR)
    return not actor.by_link and (actor.is_administrator or coordinates)


def may_see_message(actor: Actor, message: MessageFacts) -> bool:
    """Tell whether somebody may know that a mail was written, to whom and what became of it."""
    if actor.by_link:
        return False
    return (
        actor.is_administrator
        or message.circle in actor.circles_as(Role.CIRCLE_COORDINATOR)
        or message.organisation in actor.organisations_as(Role.MUNICIPALITY_COORDINATOR)
    )


def may_read_text(actor: Actor, message: MessageFacts, *, demo: bool) -> bool:
    """Tell whether somebody may read the text of a mail: not one that holds another's link or code.

    Args:
        actor: who asks.
        message: which mail.
        demo: whether this is the demo, where everybody is invented and the outbox stands for the mail program.
    """
    if not may_see_message(actor, message):
        return False
    is_own = message.person is not None and message.person == actor.person
    return demo or is_own or not message.is_personal


def may_be_resent(state: str, body: str) -> bool:
    """Tell whether a mail can be sent anew: it came back or is uncertain, and its text is kept."""
    return state in TO_BE_DECIDED and bool(body)
