"""Who may sign in, and what is left of the rights of who came by a link."""

from __future__ import annotations

from uuid import UUID

import pytest

from leercyclus.web.accounts.rules import Standing, by_link, may_have_account, may_manage_issuers, may_sign_in
from leercyclus.web.people.roles import VISITOR, Actor, Held, Role

ME, HERE, ELSEWHERE, ORGANISATION = (UUID(int=number) for number in range(1, 5))
IN = Standing(is_active=True)
COORDINATOR = Actor(ME, (Held(Role.CIRCLE_COORDINATOR, circle=HERE),))
ADMINISTRATOR = Actor(ME, (Held(Role.NETWORK_ADMINISTRATOR),))


@pytest.mark.parametrize(
    ("actor", "standing", "may"),
    [
        pytest.param(COORDINATOR, IN, True, id="with a role"),
        pytest.param(Actor(ME, (), frozenset({ORGANISATION})), IN, True, id="with a delegation"),
        pytest.param(ADMINISTRATOR, IN, True, id="as administrator"),
        pytest.param(Actor(ME), IN, False, id="with neither"),
        pytest.param(COORDINATOR, Standing(is_active=False), False, id="no longer in use"),
        pytest.param(COORDINATOR, Standing(is_active=True, is_merged=True), False, id="merged"),
        pytest.param(COORDINATOR, Standing(is_active=True, is_erased=True), False, id="erased"),
        pytest.param(Actor(ME, COORDINATOR.held, by_link=True), IN, False, id="by a link"),
    ],
)
def test_who_may_sign_in(actor: Actor, standing: Standing, may: bool) -> None:  # noqa: FBT001 - a column of the table
    assert may_sign_in(actor, standing) is may


def test_a_link_leaves_the_role_of_partner_in_its_own_circle() -> None:
    held = (
        Held(Role.PARTNER, ORGANISATION, HERE),
        Held(Role.PARTNER, ORGANISATION, ELSEWHERE),
        Held(Role.CIRCLE_COORDINATOR, circle=HERE),
        Held(Role.NETWORK_ADMINISTRATOR),
    )
    left = by_link(Actor(ME, held, frozenset({ORGANISATION})), HERE)
    assert left == Actor(ME, held[:1], frozenset(), by_link=True)


def test_only_administrators_manage_issuers_and_never_by_a_link() -> None:
    linked = Actor(ME, ADMINISTRATOR.held, by_link=True)
    assert [may_manage_issuers(one) for one in (ADMINISTRATOR, COORDINATOR, linked, VISITOR)] == [
        True,
        False,
        False,
        False,
    ]


def test_an_account_is_for_who_signed_in() -> None:
    assert [may_have_account(one) for one in (COORDINATOR, Actor(ME, by_link=True), VISITOR)] == [True, False, False]
