"""The program that keeps the page of now in a browser."""

from __future__ import annotations

from django.test import Client

from tests.cast import Cast
from tests.signed_in import sign_in


def test_it_stands_at_the_root_as_a_script_that_is_asked_for_anew() -> None:
    answer = Client().get("/werker.js")
    assert answer["Content-Type"] == "text/javascript; charset=utf-8"
    assert answer["Cache-Control"] == "no-cache"
    assert answer["Service-Worker-Allowed"] == "/"
    assert answer.cookies == {}
    assert b'addEventListener("fetch"' in answer.content


def test_the_policy_lets_our_own_worker_run_and_no_other() -> None:
    policy = Client().get("/nl/")["Content-Security-Policy"]
    assert "worker-src 'self'" in policy.split("; ")


def test_signing_out_throws_away_what_the_browser_kept(cast: Cast) -> None:
    client = Client()
    sign_in(client, cast, "participant")
    assert client.post("/nl/uitloggen/")["Clear-Site-Data"] == '"storage"'
    sign_in(client, cast, "participant")
    assert client.post("/nl/account/overal-uitloggen/")["Clear-Site-Data"] == '"storage"'


def test_looking_at_the_page_for_signing_out_throws_away_nothing(cast: Cast) -> None:
    client = Client()
    sign_in(client, cast, "participant")
    assert "Clear-Site-Data" not in client.get("/nl/uitloggen/")
