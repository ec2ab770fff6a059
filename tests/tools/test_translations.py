"""The sentences of the site are found where they stand."""

from __future__ import annotations

from pathlib import Path

from tools.translations import messages

PYTHON = """
from django.utils.translation import gettext as _, ngettext, pgettext_lazy
_("One")
ngettext("%(n)s town", "%(n)s towns", 2)
pgettext_lazy("a place", "Square")
"""
TEMPLATE = """{% translate "Two" %}{% blocktranslate count n=rows trimmed %}
  {{ n }} row
{% plural %}
  {{ n }} rows
{% endblocktranslate %}{% translate "Mirror" context "a place" %}"""


def test_python_is_read(tmp_path: Path) -> None:
    path = tmp_path / "page.py"
    path.write_text(PYTHON, encoding="utf-8")
    found = {(text, context) for _line, text, _comments, context in messages(path)}
    assert found == {("One", None), (("%(n)s town", "%(n)s towns"), None), ("Square", "a place")}


def test_a_template_is_read(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(TEMPLATE, encoding="utf-8")
    found = {(text, context) for _line, text, _comments, context in messages(path)}
    assert found == {("Two", None), (("%(n)s row", "%(n)s rows"), None), ("Mirror", "a place")}
