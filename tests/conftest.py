"""What the tests share."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.pages.client import Pages


@pytest.fixture
def pages(db: None, client: Client) -> Pages:
    """Give the client that checks every page it fetches, on a database with the register."""
    return Pages(client)
