"""What stands in a log."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest
from django.test import Client

from leercyclus.web.config.logs import HideKeys

KEY = "eyJpbnZpdGF0aW9uIjoi:1abc:signed"
ROUTES = (Path(__file__).parents[2] / "contract" / "routes.txt").read_text(encoding="utf-8")
KNOWN_TO_ALL = {"code", "indicator", "sheet"}
"""Words in an address that are no key: of a municipality, of a figure, of a document."""


def _with_key() -> list[str]:
    """Give every address in which a text stands that may be a key, with a key there and examples of the rest."""
    found = [path for path in ROUTES.split() if set(re.findall(r"<str:(\w+)>", path)) - KNOWN_TO_ALL]
    return [re.sub(r"<[^>]+>", "x", re.sub(r"<str:\w+>", KEY, path)) for path in found]


@pytest.mark.parametrize("path", [*_with_key(), f"/nl/uitnodiging/{KEY}/?a=1"])
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
