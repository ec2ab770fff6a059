"""The form to add themes: from the real differences, or an own one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.circles.themes_actions import ChosenTheme
from leercyclus.web.design.forms import HouseForm


class ThemesForm(HouseForm):
    """Themes to add to those that were chosen."""

    points = forms.MultipleChoiceField(
        label=_("From the real differences"), required=False, widget=forms.CheckboxSelectMultiple
    )
    own = forms.CharField(
        label=_("A theme of your own"),
        help_text=_("Something that no figure shows, such as ‘letters that everyone understands’."),
        max_length=120,
        required=False,
    )

    def __init__(self, *args: Any, offered: Sequence[tuple[str, str]], **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Offer the differences that are no theme yet, as (indicator, title)."""
        super().__init__(*args, **kwargs)
        self.titles = dict(offered)
        field = self.fields["points"]
        if isinstance(field, forms.MultipleChoiceField):
            field.choices = list(offered)

    def clean(self) -> dict[str, Any]:
        """Check that there is something to add."""
        cleaned = super().clean() or {}
        if not self.errors and not cleaned.get("points") and not cleaned.get("own"):
            self.add_error(None, _("Nothing was chosen. Tick a difference or type a theme of your own."))
        return cleaned

    @property
    def added(self) -> list[ChosenTheme]:
        """Give what was ticked and typed."""
        own = self.cleaned_data["own"].strip()
        ticked = [ChosenTheme(self.titles[one], one) for one in self.cleaned_data["points"]]
        return [*ticked, *([ChosenTheme(own)] if own else [])]
