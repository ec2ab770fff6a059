"""The retention tables in the documents are those of the settings."""

from __future__ import annotations

import pytest

from leercyclus.web.keeping.periods import DEFAULTS, read_periods
from tools.privacy_docs import PAGES, page


@pytest.mark.parametrize("language", PAGES)
def test_the_table_of_periods_is_current(language: str) -> None:
    assert PAGES[language].read_text(encoding="utf-8") == page(language, DEFAULTS), "Run: make docs"


def test_another_period_stands_in_the_table() -> None:
    assert "| 14 |" in page("nl", read_periods('{"mail_bodies": 14}'))
    assert "| 14 |" not in page("nl", DEFAULTS)
