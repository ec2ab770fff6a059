"""What an administrator fills in about an issuer."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.accounts.issuer_actions import Wanted, names_itself
from leercyclus.web.accounts.issuer_queries import bound_elsewhere, organisations_to_choose, slug_is_taken
from leercyclus.web.accounts.servers import is_domain, is_safe_server
from leercyclus.web.design.forms import HouseForm


class IssuerForm(HouseForm):
    """How an issuer is reached, and for which mail domains it speaks."""

    name = forms.CharField(label=_("Name on the button"), help_text=_("For example: Gemeente Zwolle."), max_length=80)
    server_url = forms.CharField(
        label=_("Address of the issuer"),
        help_text=_("As it calls itself, without /.well-known/... at the end."),
        max_length=300,
        widget=forms.URLInput,
    )
    client_id = forms.CharField(label=_("Our number there (client ID)"), max_length=200)
    client_secret = forms.CharField(
        label=_("Our secret there (client secret)"),
        help_text=_("We keep it sealed and never show it again. Leave it empty to keep the one we have."),
        max_length=300,
        required=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    domains = forms.CharField(
        label=_("Mail domains"),
        help_text=_("One on a line, as they stand after the @. Only for these the issuer is believed."),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=4000,
    )
    vouches = forms.BooleanField(
        label=_("Believe an address of which the issuer does not say that it was checked"),
        help_text=_("Only where nobody but the organisation itself can give an account an address."),
        required=False,
    )
    is_active = forms.BooleanField(
        label=_("In use"),
        help_text=_("Without this, people of these domains sign in by a code by mail."),
        required=False,
    )

    def __init__(self, *args: Any, issuer: UUID | None = None, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Know which issuer is changed; None for a new one."""
        self.issuer = issuer
        super().__init__(*args, **kwargs)

    def clean_server_url(self) -> str:
        """Refuse an address that is not safe on the way."""
        address = str(self.cleaned_data["server_url"]).strip().rstrip("/")
        if not is_safe_server(address):
            raise forms.ValidationError(
                gettext("Expected an address that begins with https://, got ‘%(address)s’. Copy it from the issuer.")
                % {"address": address}
            )
        return address

    def clean_domains(self) -> list[str]:
        """Read the domains, and refuse what is none and what is bound elsewhere."""
        found = sorted({line.strip().lower().lstrip("@") for line in self.cleaned_data["domains"].split() if line})
        wrong = [name for name in found if not is_domain(name)]
        if wrong:
            raise forms.ValidationError(
                gettext("Expected mail domains such as zwolle.nl, got ‘%(wrong)s’. Write one on a line.")
                % {"wrong": ", ".join(wrong)}
            )
        taken = bound_elsewhere(found, self.issuer)
        if taken:
            told = ", ".join(f"{name} ({issuer})" for name, issuer in sorted(taken.items()))
            raise forms.ValidationError(
                gettext("A domain belongs to one issuer. Bound to another: %(taken)s. Take it away there first.")
                % {"taken": told}
            )
        return found

    def clean(self) -> dict[str, Any]:
        """Ask an issuer that is to be in use how it calls itself."""
        given = super().clean() or {}
        address = given.get("server_url")
        if address and given.get("is_active") and not self.errors:
            called = names_itself(address)
            if called.rstrip("/") != address:
                told = gettext(
                    "Expected an issuer at this address that calls itself ‘%(address)s’, got ‘%(called)s’. "
                    "Mend the address, or save it without ‘In use’."
                )
                self.add_error("server_url", told % {"address": address, "called": called or gettext("no answer")})
        return given

    def wanted(self) -> Wanted:
        """Give what was filled in."""
        given = self.cleaned_data
        return Wanted(
            name=given["name"],
            server_url=given["server_url"],
            client_id=given["client_id"],
            client_secret=given["client_secret"],
            domains=tuple(given["domains"]),
            vouches=given["vouches"],
            is_active=given["is_active"],
        )


class NewIssuerForm(IssuerForm):
    """A new issuer: for whom it speaks, and the word in its address, are chosen once."""

    organisation = forms.ChoiceField(label=_("Organisation"))
    slug = forms.SlugField(
        label=_("Word in the address"),
        help_text=_("Small letters and dashes, such as zwolle. It stands in the address that people come back to."),
        max_length=40,
    )
    field_order = ("organisation", "slug")

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Offer the organisations there are."""
        super().__init__(*args, **kwargs)
        field = self.fields["organisation"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - tells the type
        field.choices = organisations_to_choose()

    def clean_slug(self) -> str:
        """Refuse a word that another issuer has."""
        slug = str(self.cleaned_data["slug"]).lower()
        if slug_is_taken(slug):
            raise forms.ValidationError(
                gettext("Another issuer has ‘%(slug)s’ in its address. Choose another word.") % {"slug": slug}
            )
        return slug


class UntieForm(HouseForm):
    """Whose account at an issuer is forgotten."""

    email = forms.EmailField(
        label=_("Address of the person"),
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
        error_messages={"invalid": _("Expected an address such as name@municipality.nl. Look for a typing error.")},
    )
