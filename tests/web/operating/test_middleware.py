"""One line a request, and nothing in it about who."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from leercyclus.web.operating.instruments import counted
from tests.web.operating.log_catching import written

REQUEST = "leercyclus.request"


def test_every_answer_carries_a_number_and_takes_over_one_that_fits(client: Client) -> None:
    own, given = client.get("/live"), client.get("/live", headers={"x-request-id": "proxy-2026-0001"})
    assert len(own["X-Request-ID"]) == 32
    assert given["X-Request-ID"] == "proxy-2026-0001"


def test_a_request_is_one_line_with_the_name_of_its_route(client: Client) -> None:
    with written("json") as log:
        answer = client.get("/nl/privacy/?q=anna@example.nl")
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    assert [line["event"] for line in lines] == ["request"]
    assert {name: lines[0][name] for name in ("level", "logger", "route", "method", "status", "request_id")} == {
        "level": "info",
        "logger": REQUEST,
        "route": "privacy",
        "method": "GET",
        "status": 200,
        "request_id": answer["X-Request-ID"],
    }
    assert set(lines[0]) == {"time", "level", "logger", "event", "route", "method", "status", "ms", "request_id"}


@pytest.mark.parametrize(("address", "route"), [("/nl/nowhere/anna/", "none"), ("/static/nothing.css", "static")])
def test_an_address_without_a_route_is_not_told(client: Client, address: str, route: str) -> None:
    with written("text") as log:
        client.get(address)
    assert f"route={route} method=GET status=404" in log.getvalue()
    assert address not in log.getvalue()


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/live", "/ready", "/metrics"])
def test_what_machines_ask_every_few_seconds_leaves_no_line(client: Client, address: str) -> None:
    with written("text") as log:
        client.get(address)
    assert REQUEST not in log.getvalue()


def test_requests_are_counted_by_route_method_and_status(client: Client) -> None:
    def number(method: str) -> float:
        labels = {"route": "privacy", "method": method, "status": "405" if method == "other" else "200"}
        return counted().get_sample_value("leercyclus_requests_total", labels) or 0.0

    before = number("GET"), number("other")
    client.get("/nl/privacy/")
    client.generic("BREW", "/nl/privacy/")
    after = number("GET"), number("other")
    assert after[0] - before[0] == 1
    assert all("BREW" not in str(sample.labels) for metric in counted().collect() for sample in metric.samples)
