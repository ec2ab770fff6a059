"""OpenID Connect with the issuers of the database: allauth leads there and back, we decide what is believed.

allauth reads an ID token without checking who signed it, because it comes straight from the issuer over TLS, and sends
no nonce. Here the signature and the nonce are checked as well: an issuer of the house may stand behind a proxy.
"""

from __future__ import annotations

import hmac
import secrets
from typing import Any, cast

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialApp, SocialLogin, SocialToken
from allauth.socialaccount.providers.base import AuthError
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from requests import RequestException

from leercyclus.web.accounts.claims import Refusal, Refused
from leercyclus.web.accounts.following import following
from leercyclus.web.accounts.id_tokens import BadIdToken, read_id_token
from leercyclus.web.accounts.identity_actions import settle_identity
from leercyclus.web.accounts.models import Issuer
from leercyclus.web.accounts.sealed import unseal
from leercyclus.web.accounts.servers import is_safe_server
from leercyclus.web.accounts.sign_in_queries import active_issuer, active_issuers

ENDPOINTS = ("authorization_endpoint", "token_endpoint", "jwks_uri")
BASIC = "client_secret_basic"


class IssuerExchange(OpenIDConnectOAuth2Adapter):  # type: ignore[misc]  # allauth has no types
    """What is said between us and one issuer behind the back of the browser."""

    nonce = ""

    @property
    def openid_config(self) -> dict[str, Any]:
        """Give what the issuer tells of itself, when it is who we expect and safe on the way."""
        config: dict[str, Any] = super().openid_config
        wanted = str(self.get_provider().app.settings["server_url"])
        if str(config.get("issuer", "")).rstrip("/") != wanted.rstrip("/"):
            raise OAuth2Error("the issuer calls itself otherwise")
        if not all(is_safe_server(str(config.get(name, ""))) for name in ENDPOINTS):
            raise OAuth2Error("the issuer names an address without https")
        return config

    @property
    def basic_auth(self) -> bool:
        """Tell whether our number and secret go in the header: so the standard has it where an issuer says nothing."""
        methods = self.openid_config.get("token_endpoint_auth_methods_supported", [BASIC])
        return BASIC in methods and "client_secret_post" not in methods

    def complete_login(self, request: HttpRequest, app: SocialApp, token: SocialToken, **kwargs: Any) -> SocialLogin:  # noqa: ANN401 - as allauth calls it
        """Read who came, from the ID token; only an address that it lacks is asked for."""
        signed = kwargs["response"].get("id_token")
        if not signed:
            raise OAuth2Error("no ID token")
        try:
            claims = read_id_token(
                signed, keys=self._keys(), issuer=self.openid_config["issuer"], client=app.client_id, nonce=self.nonce
            )
        except BadIdToken as error:
            raise OAuth2Error(str(error)) from error
        if "email" not in claims and self.openid_config.get("userinfo_endpoint"):
            claims = {**self._told(token.token, claims["sub"]), **claims}
        login = self.get_provider().sociallogin_from_response(request, {"id_token": claims})
        login.claims = claims
        return login

    def _keys(self) -> dict[str, Any]:
        with SocialAdapter(self.request).get_requests_session() as session:
            response = session.get(self.openid_config["jwks_uri"])
            response.raise_for_status()
            return cast("dict[str, Any]", response.json())

    def _told(self, access: str, subject: str) -> dict[str, Any]:
        """Ask for what the ID token does not hold; an answer on somebody else is worth nothing."""
        if not is_safe_server(self.profile_url):
            raise OAuth2Error("the issuer names an address without https")
        told = self._fetch_user_info(access)
        if told.get("sub") != subject:
            raise OAuth2Error("what was told is of somebody else")
        return cast("dict[str, Any]", told)


class IssuerProvider(OpenIDConnectProvider):  # type: ignore[misc]  # the same
    """One issuer of the database."""

    oauth2_adapter_class = IssuerExchange

    def get_redirect_from_request_kwargs(self, request: HttpRequest) -> dict[str, Any]:
        """Begin a sign-in and nothing else: the address of the page cannot ask for another scope or deed."""
        nonce = secrets.token_urlsafe(24)
        return {
            "process": "login",
            "next_url": following(request) or None,
            "nonce": nonce,
            "language": get_language(),
            "auth_params": {"nonce": nonce},
        }

    def extract_extra_data(self, data: object) -> dict[str, Any]:
        """Keep nothing of what the issuer tells: the subject is enough to know somebody by."""
        del data
        return {}

    def serialize(self) -> dict[str, Any]:
        """Name the issuer by its word, for the session of who still has to take a second step."""
        return {"id": self.app.provider_id}


class IssuerCallback(OAuth2CallbackView):  # type: ignore[misc]  # the same
    """The way back from an issuer."""

    def _get_state(self, request: HttpRequest, provider: IssuerProvider) -> tuple[dict[str, Any], None]:
        """Give what we kept when this sign-in began in this browser; a state is good once and for ten minutes."""
        state, _answer = super()._get_state(request, provider)
        if state is None:
            raise Refused(Refusal.EXPIRED)
        self.adapter.nonce = state.get("nonce", "")
        named = request.GET.get("iss")
        if named and not hmac.compare_digest(named.encode(), str(self.adapter.openid_config["issuer"]).encode()):
            raise Refused(Refusal.TOKEN)
        return state, None


class SocialAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]  # the same
    """Where allauth finds the issuers, and asks whom a subject stands for."""

    def list_apps(
        self, request: HttpRequest, provider: str | None = None, client_id: str | None = None
    ) -> list[SocialApp]:
        """Give the issuers in use as allauth knows them; `provider` is the word of one."""
        del request
        found = active_issuers() if provider is None else [one for one in [active_issuer(provider)] if one]
        return [_app(issuer) for issuer in found if client_id in {None, issuer.client_id}]

    def get_provider(self, request: HttpRequest, provider: str, client_id: str | None = None) -> IssuerProvider:
        """Give one issuer; raises ValueError where none in use goes by this word."""
        apps = self.list_apps(request, provider, client_id)
        if not apps:
            raise ValueError(f"no issuer in use: {provider}")
        return IssuerProvider(request, app=apps[0])

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Let no issuer make an account."""
        del request, sociallogin
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Decide whom the subject stands for; raises Refused where nobody may come in."""
        settle_identity(request, sociallogin)

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: IssuerProvider,
        error: str | None = None,
        exception: Exception | None = None,
        extra_context: dict[str, Any] | None = None,
    ) -> None:
        """Tell what went wrong on the way in our own words."""
        del request, provider, extra_context
        if error == AuthError.CANCELLED:
            raise Refused(Refusal.CANCELLED)
        raise Refused(Refusal.UNREACHABLE if isinstance(exception, RequestException) else Refusal.TOKEN)


def lead_to(request: HttpRequest, issuer: Issuer) -> str:
    """Give the address at an issuer where somebody signs in, and keep in the session what must come back.

    Raises:
        Refused: the issuer does not answer, or is not who we expect.
    """
    try:
        answer = SocialAdapter(request).get_provider(request, issuer.slug).redirect_from_request(request)
    except (RequestException, OAuth2Error, ValueError, KeyError) as error:
        raise Refused(Refusal.UNREACHABLE) from error
    return str(answer["Location"])


def come_back(request: HttpRequest, issuer: Issuer) -> HttpResponse:
    """Let somebody in who comes back from an issuer, or lead to the second step.

    Raises:
        Refused: why not.
    """
    try:
        answer = IssuerCallback.adapter_view(IssuerExchange(request, issuer.slug))(request)
    except ImmediateHttpResponse as immediate:
        return cast("HttpResponse", immediate.response)
    except (RequestException, OAuth2Error, ValueError, KeyError) as error:
        raise Refused(Refusal.TOKEN) from error
    return cast("HttpResponse", answer)


def _app(issuer: Issuer) -> SocialApp:
    return SocialApp(
        provider="openid_connect",
        provider_id=issuer.slug,
        name=issuer.name,
        client_id=issuer.client_id,
        secret=unseal(issuer.client_secret),
        settings={"server_url": issuer.server_url, "oauth_pkce_enabled": True},
    )
