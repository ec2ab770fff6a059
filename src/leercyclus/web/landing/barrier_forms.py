"""What stood in the way, and what the municipal secretary may read of it."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.landing.models import Barrier

LONGEST = 280


class BarrierForm(HouseForm):
    """A barrier, for oneself."""

    code = forms.ChoiceField(
        label=_("What stands in the way?"),
        widget=forms.RadioSelect,
        choices=Barrier.Code.choices,
        error_messages={"required": _("Expected what stands in the way. Choose one of the list.")},
    )
    text = forms.CharField(
        label=_("In your own words"),
        max_length=LONGEST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Only you read this: no colleague, no boss, no secretary. It is in no export but your own."),
    )


class RaiseForm(HouseForm):
    """What the secretary may read."""

    raised = forms.CharField(
        label=_("What may the municipal secretary read?"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Your name goes along. What you wrote for yourself does not."),
        error_messages={"required": _("Expected what the municipal secretary may read. Write a sentence or two.")},
    )
