"""What stands in a log."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import Client, RequestFactory
from django.urls import resolve

from leercyclus.web.config.logs import FORMATS, HideKeys, NameRoutes, read_format
from tests.web.operating.log_catching import written

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


def test_the_log_is_for_programs_unless_somebody_looks_on() -> None:
    assert read_format("", for_people=False) == "json"
    assert read_format("", for_people=True) == "text"
    assert read_format("json", for_people=True) == "json"


def test_another_format_is_refused_in_a_sentence() -> None:
    with pytest.raises(ImproperlyConfigured, match="Expected LOG_FORMAT to be json or text, got 'xml'"):
        read_format("xml", for_people=False)


def test_the_address_of_a_page_that_failed_is_named_by_its_route() -> None:
    request = RequestFactory().get("/nl/mensen/anna@example.nl/")
    request.resolver_match = resolve("/nl/privacy/")
    failed = logging.LogRecord("django.request", logging.ERROR, "", 1, "%s: %s", ("Error", request.path), None)
    quoted = logging.LogRecord("django.security.Odd", logging.ERROR, "", 1, "anna@example.nl is odd", (), None)
    for record in (failed, quoted):
        record.request = request
        assert NameRoutes().filter(record)
    assert failed.getMessage() == "Error: privacy"
    assert quoted.getMessage() == "Odd: privacy"


@pytest.mark.parametrize("chosen", FORMATS)
def test_nothing_that_a_package_hangs_on_a_line_comes_along(chosen: str) -> None:
    with written(chosen) as log:
        logging.getLogger("a.package").error("It failed\nDETAIL: anna@example.nl", extra={"address": "anna@example.nl"})
    assert "It failed" in log.getvalue()
    assert "anna" not in log.getvalue()


def test_who_builds_reads_exceptions_in_full() -> None:
    with written("text", in_full=True) as log:
        try:
            dict[str, str]()["anna@example.nl"]
        except KeyError:
            logging.getLogger("a.package").exception("It failed")
    assert "KeyError: 'anna@example.nl'" in log.getvalue()
