"""What a badge opens."""

from __future__ import annotations

from leercyclus.web.accounts.tokens import make_token
from leercyclus.web.attending.badges import badge_token, read_badge
from tests.fixed import fixed


def test_a_badge_opens_the_day_it_was_made_for() -> None:
    assert read_badge(badge_token(fixed("registration-participant"))) == fixed("registration-participant")


def test_a_link_that_was_signed_for_something_else_is_no_badge() -> None:
    assert read_badge(make_token("day_answer", registration=str(fixed("registration-participant")))) is None
    assert read_badge("verzonnen") is None
