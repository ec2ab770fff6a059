"""The strict content security policy holds in every template: nothing inline."""

from __future__ import annotations

import re

from tests.contract.tracked import shown, tracked

INLINE = re.compile(r"""\sstyle\s*=|<style\b|<script(?![^>]*\bsrc=)|\son[a-z]+\s*=\s*["']|javascript:""", re.IGNORECASE)
OUTSIDE = re.compile(r"""<(?:script|link|img|iframe)\b[^>]*(?:src|href)\s*=\s*["']https?://""", re.IGNORECASE)


def test_no_template_has_inline_style_or_script() -> None:
    assert [shown(path) for path in tracked(".html", ".svg") if INLINE.search(path.read_text(encoding="utf-8"))] == []


def test_no_template_fetches_from_a_third_party() -> None:
    assert [shown(path) for path in tracked(".html", ".svg") if OUTSIDE.search(path.read_text(encoding="utf-8"))] == []
