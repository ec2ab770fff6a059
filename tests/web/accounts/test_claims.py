"""What an issuer says of somebody, and why it is believed or not."""

from __future__ import annotations

from typing import Any

import pytest

from leercyclus.web.accounts.claims import Claimed, Refusal, read_claims, refusal_of_new

OWN, OTHERS = frozenset({"zwolle.example"}), frozenset({"enschede.example"})


@pytest.mark.parametrize(
    ("claims", "verified"),
    [
        ({"email_verified": True}, True),
        ({"email_verified": "true"}, True),
        ({"xms_edov": 1}, True),
        ({"email_verified": False}, False),
        ({"email_verified": ["true"]}, False),
        ({"email_verified": False, "xms_edov": True}, False),
        ({}, None),
    ],
)
def test_whether_an_address_was_checked_is_yes_no_or_not_said(claims: dict[str, Any], verified: bool | None) -> None:  # noqa: FBT001 - a column
    assert read_claims({"email": "a@zwolle.example", **claims}).is_verified is verified


def test_an_address_that_is_no_text_is_none() -> None:
    assert read_claims({"email": ["a@zwolle.example"]}).address == ""


@pytest.mark.parametrize(
    ("claimed", "vouches", "refusal"),
    [
        (Claimed("a@zwolle.example", is_verified=True), False, None),
        (Claimed("a@zwolle.example", is_verified=None), True, None),
        (Claimed("a@zwolle.example", is_verified=None), False, Refusal.UNVERIFIED),
        (Claimed("a@zwolle.example", is_verified=False), True, Refusal.UNVERIFIED),
        (Claimed("a@enschede.example", is_verified=True), True, Refusal.OTHER_DOMAIN),
        (Claimed("a@elders.example", is_verified=True), True, Refusal.UNBOUND_DOMAIN),
        (Claimed("", is_verified=True), True, Refusal.NO_ADDRESS),
    ],
)
def test_a_new_subject_is_believed_for_a_checked_address_of_the_own_domain(
    claimed: Claimed,
    vouches: bool,  # noqa: FBT001 - a column
    refusal: Refusal | None,
) -> None:
    assert refusal_of_new(claimed, own=OWN, others=OTHERS, vouches=vouches) is refusal
