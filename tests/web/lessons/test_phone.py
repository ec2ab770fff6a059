"""The key under which a phone keeps the text of a lesson."""

from __future__ import annotations

from uuid import UUID

from django.test import override_settings

from leercyclus.web.lessons.phone import phone_key

ONE, OTHER = UUID(int=1), UUID(int=2)


def test_the_key_is_the_same_every_time_and_another_for_each_person_and_each_day() -> None:
    assert phone_key(ONE, ONE) == phone_key(ONE, ONE)
    assert len({phone_key(person, visit) for person in (ONE, OTHER) for visit in (ONE, OTHER)}) == 4


def test_the_key_says_nothing_of_who_it_is_and_nobody_can_make_one() -> None:
    assert str(ONE.int) * 8 not in phone_key(ONE, OTHER)
    assert len(phone_key(ONE, OTHER)) == 32
    with override_settings(SECRET_KEY="another"):
        other = phone_key(ONE, OTHER)
    assert other != phone_key(ONE, OTHER)
