"""What one can change of the own account."""

from __future__ import annotations

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm


class AccountForm(HouseForm):
    """How somebody is called, and in which language mail comes."""

    name = forms.CharField(
        label=_("Name"),
        help_text=_("So the others in your circle see you."),
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"required": _("Expected a name, got nothing. Type how people call you.")},
    )
    language = forms.ChoiceField(
        label=_("Language of mail and paper"), choices=settings.LANGUAGES, widget=forms.RadioSelect
    )
