"""What stands in a log."""

from __future__ import annotations

import logging

import pytest
from django.test import Client

from leercyclus.web.config.logs import HideKeys

KEY = "eyJpbnZpdGF0aW9uIjoi:1abc:signed"


@pytest.mark.parametrize("path", [f"/nl/partner/{KEY}/", f"/en/uitnodiging/{KEY}/", f"/nl/uitnodiging/{KEY}/?a=1"])
def test_the_key_of_a_link_is_in_no_line(path: str) -> None:
    record = logging.LogRecord("x", logging.WARNING, "", 1, "%s: %s", ("Not Found", path), None)
    assert HideKeys().filter(record)
    assert KEY not in record.getMessage()
    assert record.getMessage().startswith("Not Found: /")


def test_another_line_stays_as_it_was() -> None:
    record = logging.LogRecord("x", logging.WARNING, "", 1, "%s: %s", ("Not Found", "/nl/partners/"), None)
    HideKeys().filter(record)
    assert record.args == ("Not Found", "/nl/partners/")


@pytest.mark.django_db
def test_a_link_that_leads_nowhere_leaves_no_key_in_the_log(capfd: pytest.CaptureFixture[str]) -> None:
    handlers = [one for one in logging.getLogger().handlers if any(isinstance(f, HideKeys) for f in one.filters)]
    assert handlers, "the handler of the site hides keys"
    Client().get(f"/nl/partner/{KEY}/")
    assert KEY not in capfd.readouterr().err
