"""Choices of how far a lesson goes, each with its explanation below it instead of in a list of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms

from leercyclus.web.lessons.words_queries import WIDTH_NOTES, width_note, widths


class WidthRadios(forms.RadioSelect):
    """Radio buttons; the explanation of each stands below its label and is read out with it."""

    option_template_name = "lessons/width_option.html"
    notes: Mapping[str, object] = WIDTH_NOTES

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:  # noqa: ANN401 - as Django has it
        """Give one choice with its explanation."""
        option: dict[str, Any] = super().create_option(name, value, *args, **kwargs)
        option["note"] = self.notes.get(str(value), "")
        option["attrs"]["aria-describedby"] = f"{option['attrs'].get('id', name)}_uitleg"
        return option


def offer_widths(field: forms.Field, *, is_of_partner: bool) -> None:
    """Fill a field of `WidthRadios`: who came as a partner has no colleagues to share with."""
    found = widths(is_of_partner=is_of_partner)
    field.choices = found  # type: ignore[attr-defined]
    field.widget.notes = {word: width_note(word, is_of_partner=is_of_partner) for word, _label in found}
