"""Secrets are sealed with the key of the site."""

from __future__ import annotations

from django.test import override_settings

from leercyclus.web.accounts.sealed import seal, unseal


def test_a_sealed_text_comes_back_and_does_not_show() -> None:
    sealed = seal("een geheim")
    assert "een geheim" not in sealed
    assert unseal(sealed) == "een geheim"


def test_nothing_stays_nothing() -> None:
    assert (seal(""), unseal("")) == ("", "")


def test_a_key_of_before_still_opens_what_it_sealed() -> None:
    with override_settings(SECRET_KEY="of before"):
        sealed = seal("een geheim")
    with override_settings(SECRET_KEY="of now", SECRET_KEY_FALLBACKS=["of before"]):
        assert unseal(sealed) == "een geheim"
    with override_settings(SECRET_KEY="of now", SECRET_KEY_FALLBACKS=[]):
        assert unseal(sealed) == ""
