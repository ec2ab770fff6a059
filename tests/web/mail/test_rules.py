"""Who may see the outbox, a mail and its text."""

from __future__ import annotations

from uuid import uuid4

import pytest

from leercyclus.web.mail.rules import MessageFacts, may_be_resent, may_read_text, may_see_message, may_see_outbox
from leercyclus.web.people.roles import VISITOR, Actor, Held, Role

CIRCLE, ORGANISATION, PERSON = uuid4(), uuid4(), uuid4()
ABOUT_CIRCLE = MessageFacts(uuid4(), CIRCLE, None, uuid4(), is_personal=True)
ABOUT_ORGANISATION = MessageFacts(uuid4(), None, ORGANISATION, uuid4(), is_personal=False)
ABOUT_NOTHING = MessageFacts(uuid4(), None, None, uuid4(), is_personal=True)

ADMINISTRATOR = Actor(PERSON, (Held(Role.NETWORK_ADMINISTRATOR),))
COORDINATOR = Actor(PERSON, (Held(Role.CIRCLE_COORDINATOR, circle=CIRCLE),))
OTHER_COORDINATOR = Actor(PERSON, (Held(Role.CIRCLE_COORDINATOR, circle=uuid4()),))
MUNICIPALITY = Actor(PERSON, (Held(Role.MUNICIPALITY_COORDINATOR, organisation=ORGANISATION),))
PARTICIPANT = Actor(PERSON, (Held(Role.PARTICIPANT, organisation=ORGANISATION, circle=CIRCLE),))
BY_LINK = Actor(PERSON, COORDINATOR.held, by_link=True)


@pytest.mark.parametrize(
    ("actor", "sees"),
    [
        (ADMINISTRATOR, (True, True, True)),
        (COORDINATOR, (True, False, False)),
        (OTHER_COORDINATOR, (False, False, False)),
        (MUNICIPALITY, (False, True, False)),
        (PARTICIPANT, (False, False, False)),
        (BY_LINK, (False, False, False)),
        (VISITOR, (False, False, False)),
    ],
)
def test_a_mail_is_seen_by_who_coordinates_what_it_is_about(actor: Actor, sees: tuple[bool, ...]) -> None:
    mails = (ABOUT_CIRCLE, ABOUT_ORGANISATION, ABOUT_NOTHING)
    assert tuple(may_see_message(actor, mail) for mail in mails) == sees


@pytest.mark.parametrize(
    ("actor", "has_one"),
    [(ADMINISTRATOR, True), (COORDINATOR, True), (MUNICIPALITY, True), (PARTICIPANT, False), (BY_LINK, False)],
)
def test_who_coordinates_has_an_outbox(actor: Actor, has_one: bool) -> None:  # noqa: FBT001 - what is expected
    assert may_see_outbox(actor) is has_one


def test_the_text_of_a_mail_with_a_personal_link_is_for_its_reader_only() -> None:
    own = MessageFacts(uuid4(), CIRCLE, None, PERSON, is_personal=True)
    plain = MessageFacts(uuid4(), CIRCLE, None, uuid4(), is_personal=False)
    assert [may_read_text(COORDINATOR, mail, demo=False) for mail in (ABOUT_CIRCLE, own, plain)] == [False, True, True]
    assert not may_read_text(ADMINISTRATOR, ABOUT_CIRCLE, demo=False)


def test_in_the_demo_the_outbox_stands_for_the_mail_program() -> None:
    assert may_read_text(COORDINATOR, ABOUT_CIRCLE, demo=True)
    assert not may_read_text(OTHER_COORDINATOR, ABOUT_CIRCLE, demo=True)


@pytest.mark.parametrize(
    ("state", "body", "can"),
    [
        ("bounced", "x", True),
        ("uncertain", "x", True),
        ("bounced", "", False),
        ("sent", "x", False),
        ("waiting", "x", False),
    ],
)
def test_only_what_came_back_or_is_uncertain_is_sent_anew(state: str, body: str, can: bool) -> None:  # noqa: FBT001 - what is expected
    assert may_be_resent(state, body) is can
