"""What a container asks of the site."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django.live_server_helper import LiveServer

from leercyclus.web.config.alive import is_alive


@pytest.mark.django_db(transaction=True)
def test_a_site_that_answers_is_alive(live_server: LiveServer, client: Client) -> None:
    client.get("/live")  # reads the addresses of the site, which takes longer than a container waits
    port = live_server.url.rpartition(":")[2]
    assert is_alive(f"0.0.0.0:{port}", "localhost")
    assert not is_alive(f"0.0.0.0:{port}", "a-name-that-it-does-not-answer-to")


def test_where_nobody_listens_nothing_is_alive() -> None:
    assert not is_alive("127.0.0.1:1", "localhost")
