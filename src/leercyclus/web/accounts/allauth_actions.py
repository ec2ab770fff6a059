"""What allauth does through us: mails go to the outbox, nobody makes an account here, secrets are sealed."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.internal.flows.login_by_code import LoginCodeVerificationProcess
from allauth.account.internal.stagekit import pop_login
from allauth.account.models import Login
from allauth.account.stages import LoginByCodeStage, LoginStageController
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import resolve_url

from leercyclus.web.accounts.links import forget_link
from leercyclus.web.accounts.sealed import seal, unseal
from leercyclus.web.accounts.sign_in_actions import mail_code, mail_unknown, record_sign_in
from leercyclus.web.accounts.sign_in_queries import person_may_sign_in, who_signs_in
from leercyclus.web.circles.roles_queries import actor_for

HOW = {"code": "code", "socialaccount": "issuer"}


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Accounts as they are here: made by coordinators, opened by a code or by an issuer."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Let nobody make an account."""
        del request
        return False

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Put a mail with a code in the outbox; allauth has no other mails for us."""
        if template_prefix == "account/email/login_code":
            mail_code(address=email, code=context["code"])

    def add_message(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as allauth calls it
        """Say nothing: our pages say what happened."""

    def is_reauthentication_required(self, *, app: str) -> bool:
        """Ask nobody to sign in twice: what needs it asks for a code of the second factor in its own form."""
        del app
        return False

    def pre_login(self, request: HttpRequest, user: Any, **kwargs: Any) -> HttpResponse | None:  # noqa: ANN401 - the same
        """Refuse who may not sign in today, by whatever way."""
        del request, kwargs
        if not person_may_sign_in(user):
            raise PermissionDenied
        return None

    def post_login(
        self,
        request: HttpRequest,
        user: Any,  # noqa: ANN401 - as allauth calls it
        *,
        redirect_url: str | None = None,
        **kwargs: Any,  # noqa: ANN401 - the same
    ) -> HttpResponse:
        """Write down who came in, and lead on; what waited in the session is still there."""
        del kwargs
        pop_login(request)
        forget_link(request.session)
        methods = [str(one["method"]) for one in get_authentication_records(request, user)]
        how = next((HOW[method] for method in reversed(methods) if method in HOW), "other")
        record_sign_in(actor=actor_for(user.pk), how=how, second_factor="mfa" in methods)
        return HttpResponseRedirect(redirect_url or resolve_url(settings.LOGIN_REDIRECT_URL))


class FactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # the same
    """The second factor: its secrets are sealed in the database."""

    def encrypt(self, text: str) -> str:
        """Seal a secret."""
        return seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        """Open a sealed secret."""
        return unseal(encrypted_text)

    def get_totp_issuer(self) -> str:
        """Name this site in the app that gives codes."""
        return "Leercyclus"


class CodeSignIn(LoginCodeVerificationProcess):  # type: ignore[misc]  # the same
    """Signing in by a code by mail; for an address that may not come in it goes the same way, without a code."""

    @classmethod
    def begin(cls, request: HttpRequest, address: str) -> None:
        """Mail a code, or that we do not know the address, and wait for a code in this session."""
        person = who_signs_in(address)
        login = Login(user=person, email=address)
        login.state["stages"] = {"current": LoginByCodeStage.key}
        stage = LoginByCodeStage(LoginStageController(request, login), request, login)
        stage.state.update(cls.initial_state(user=person, email=address), initiated_by_user=True)
        process = cls(stage=stage)
        process.send()
        process.persist()

    @classmethod
    def waiting(cls, request: HttpRequest) -> CodeSignIn | None:
        """Give the sign-in that waits for a code in this session, or None; one that is too old is ended."""
        stage = LoginStageController.enter(request, LoginByCodeStage.key)
        return cls(stage=stage).abort_if_invalid() if stage else None

    def send_by_email(self, email: str, skip_enumeration_mails: bool = False) -> None:  # noqa: FBT001, FBT002 - as allauth calls it
        """Mail the code, or that the address may not come in."""
        if self.user:
            super().send_by_email(email, skip_enumeration_mails)
        else:
            mail_unknown(address=email)

    @property
    def address(self) -> str:
        """Give the address to which the code went."""
        return str(self.state.get("email", ""))
