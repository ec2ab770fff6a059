"""Which name and which address stay of two records."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext, gettext_lazy

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.people.delegation_queries import Member


class MergeForm(HouseForm):
    """Choose the name and the address; where both are the same there is nothing to choose."""

    name = forms.ChoiceField(label=gettext_lazy("Which name stays?"), widget=forms.RadioSelect)
    address = forms.ChoiceField(label=gettext_lazy("Which address stays?"), widget=forms.RadioSelect, required=False)

    def __init__(self, *args: Any, one: Member, other: Member, fixed: str | None, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the choices.

        Args:
            args: as a form has them.
            one: the record that stays.
            other: the record that goes.
            fixed: the only address that may stay; None for a choice.
            kwargs: as a form has them.
        """
        super().__init__(*args, **kwargs)
        addresses = [fixed] if fixed is not None else [one.address, other.address]
        self._choose("name", [one.name, other.name])
        self._choose("address", addresses)

    def _choose(self, name: str, texts: list[str]) -> None:
        choices = [(text, text) for text in dict.fromkeys(texts) if text] or [("", gettext("none"))]
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = choices
        field.initial = choices[0][0]
