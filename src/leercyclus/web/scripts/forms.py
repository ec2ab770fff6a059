"""The form for a script."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm


class ScriptForm(HouseForm):
    """A way to talk in steps, as text."""

    title = forms.CharField(label=_("Name"), max_length=120)
    about = forms.CharField(label=_("What it is for"), max_length=280, required=False)
    steps = forms.CharField(
        label=_("Steps"),
        help_text=_(
            "A line a step: minutes | name of the step | what everybody does. What everybody does may be left out."
        ),
        max_length=8000,
        widget=forms.Textarea(attrs={"rows": 10}),
    )
