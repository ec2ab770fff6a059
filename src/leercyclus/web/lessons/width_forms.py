"""Choices of how far a lesson goes, each with its explanation below it instead of in a list of its own."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms

from leercyclus.web.lessons.words_queries import WIDTH_NOTES


class WidthRadios(forms.RadioSelect):
    """Radio buttons; the explanation of each stands below its label and is read out with it."""

    option_template_name: ClassVar[str] = "lessons/width_option.html"

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:  # noqa: ANN401 - as Django has it
        """Give one choice with its explanation."""
        option: dict[str, Any] = super().create_option(name, value, *args, **kwargs)
        option["note"] = self.notes.get(str(value), "")
        option["attrs"]["aria-describedby"] = f"{option['attrs'].get('id', name)}_uitleg"
        return option

    notes: ClassVar = WIDTH_NOTES
