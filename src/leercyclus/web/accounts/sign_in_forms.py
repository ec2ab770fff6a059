"""What is typed to sign in: an address, a code by mail, a code of an app."""

from __future__ import annotations

from typing import Any

from allauth.core.internal.cryptokit import compare_user_code
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import validate_totp_code
from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm

ONE_TIME = {"autocomplete": "one-time-code", "autocapitalize": "characters", "spellcheck": "false"}
DIGITS = {**ONE_TIME, "inputmode": "numeric"}


class AddressForm(HouseForm):
    """The address to which a code goes."""

    email = forms.EmailField(
        label=_("Your work e-mail address"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={
            "required": _("Expected an address, got nothing. Type the address at which you get mail from your circle."),
            "invalid": _("Expected an address such as name@municipality.nl. Look for a typing error."),
        },
    )

    def clean_email(self) -> str:
        """Write the address in small letters, as we keep it."""
        return str(self.cleaned_data["email"]).lower()


class CodeForm(HouseForm):
    """The code that came by mail."""

    code = forms.CharField(
        label=_("The code from the mail"),
        max_length=40,
        widget=forms.TextInput(attrs=ONE_TIME),
        error_messages={"required": _("Expected the code from the mail, got nothing.")},
    )

    def __init__(self, *args: Any, expected: str, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Know the code that was mailed; none was, for an address that may not come in."""
        self.expected = expected
        super().__init__(*args, **kwargs)

    def clean_code(self) -> str:
        """Compare the code, whatever its capitals and dashes."""
        code = str(self.cleaned_data["code"])
        if not compare_user_code(actual=code, expected=self.expected):
            raise forms.ValidationError(
                _("Expected the code from the newest mail, got another one. Look at the mail once more.")
            )
        return code


class FactorForm(HouseForm):
    """The code of an app, or one of the codes for when the app is lost."""

    code = forms.CharField(
        label=_("The code from your app"),
        help_text=_("Six digits. Lost the app? Type one of your recovery codes."),
        max_length=20,
        widget=forms.TextInput(attrs=DIGITS),
        error_messages={"required": _("Expected the six digits from your app, got nothing.")},
    )

    def __init__(self, *args: Any, factors: list[Authenticator], **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Know what may be typed: each factor checks a code itself, and takes each code once."""
        self.factors = factors
        self.used: Authenticator | None = None
        super().__init__(*args, **kwargs)

    def clean_code(self) -> str:
        """Find the factor to which the code belongs."""
        code = str(self.cleaned_data["code"])
        self.used = next((one for one in self.factors if one.wrap().validate_code(code)), None)
        if self.used is None:
            raise forms.ValidationError(
                _("Expected the six digits that your app shows now, got others. Wait for the next ones and try again.")
            )
        return code


class NewFactorForm(HouseForm):
    """The first code of an app that has just read our picture."""

    code = forms.CharField(
        label=_("The code that your app shows now"),
        help_text=_("Six digits. So we know that the app works before we ask for it."),
        max_length=20,
        widget=forms.TextInput(attrs=DIGITS),
        error_messages={"required": _("Expected the six digits from your app, got nothing.")},
    )

    def __init__(self, *args: Any, secret: str, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Know the secret that the app has read."""
        self.secret = secret
        super().__init__(*args, **kwargs)

    def clean_code(self) -> str:
        """See whether the app read the secret that we showed."""
        code = str(self.cleaned_data["code"])
        if not validate_totp_code(self.secret, code):
            raise forms.ValidationError(
                _(
                    "Expected the six digits that belong to this picture, got others. "
                    "Does the clock of your phone run right? Wait for the next ones and try again."
                )
            )
        return code
