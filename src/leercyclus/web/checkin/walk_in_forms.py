"""Who stands at the door and was on no list: three things to say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext, gettext_lazy

from leercyclus.web.checkin.walk_in_actions import LONGEST_NAME
from leercyclus.web.design.forms import HouseForm
from leercyclus.web.people.levels import Level

OTHER = "anders"


class WalkInForm(HouseForm):
    """A name, an organisation and a level."""

    name = forms.CharField(
        label=gettext_lazy("Name"),
        max_length=LONGEST_NAME,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "words"}),
    )
    organisation = forms.ChoiceField(label=gettext_lazy("Organisation"), widget=forms.RadioSelect)
    other = forms.CharField(
        label=gettext_lazy("Name of the other organisation"),
        max_length=LONGEST_NAME,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    level = forms.ChoiceField(label=gettext_lazy("Level"), choices=Level.choices, widget=forms.RadioSelect)

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - as Django has it
        members: Sequence[tuple[UUID, str]] = (),
        parked: QueryDict | None = None,
        **kwargs: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        """Fill the form; `members` are the municipalities that take part."""
        super().__init__(*args, parked=parked, **kwargs)
        choices = [*((str(one), name) for one, name in members), (OTHER, gettext("another organisation"))]
        field = self.fields["organisation"]
        if isinstance(field, forms.ChoiceField):
            field.choices = choices

    def clean(self) -> dict[str, Any]:
        """Ask for the name of another organisation where that was chosen; who typed one chose it."""
        typed: dict[str, Any] = super().clean() or self.cleaned_data
        if typed.get("organisation") == OTHER and not typed.get("other", "").strip():
            self.add_error("other", gettext("Expected the name of the organisation, got nothing. Type its name."))
        return typed

    @property
    def organisation_named(self) -> UUID | str:
        """Give the municipality, or the name of the other organisation."""
        chosen: str = self.cleaned_data["organisation"]
        return str(self.cleaned_data["other"]) if chosen == OTHER else UUID(chosen)

    @property
    def said(self) -> dict[str, Any]:
        """Give what was said, as the actions take it."""
        typed = self.cleaned_data
        return {"name": typed["name"], "organisation": self.organisation_named, "level": typed["level"]}
