"""What can be seen of a site without asking its database: its variables, its files, the figures and the mail server."""

from __future__ import annotations

import smtplib
from collections.abc import Iterator
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import get_connection
from django.http.request import validate_host

from leercyclus.engine.reasons import BadInput
from leercyclus.web.municipalities.snapshot import current_figures
from leercyclus.web.operating import check_sentences as sentences
from leercyclus.web.operating.finding import Finding, State, found

SHORTEST_KEY = 50
PATIENCE_SECONDS = 10
MANIFEST = "staticfiles.json"


def place_findings() -> Iterator[Finding]:
    """Look at the variables, all at once, and at what they name."""
    yield from _variables()
    missing = settings.ENVIRONMENT.missing
    if "SECRET_KEY" not in missing:
        yield _key()
    if "PUBLIC_URL" not in missing:
        secure = settings.ENVIRONMENT.secure
        yield found("https", secure, sentences.IS_SECURE(), sentences.NOT_SECURE(), otherwise=State.ATTENTION)
        yield from _hosts()
    yield _figures()
    yield from _static()
    yield from _mail()


def _variables() -> Iterator[Finding]:
    missing = settings.ENVIRONMENT.missing
    for name in missing:
        yield Finding("variables", State.WRONG, sentences.VARIABLES[name]())
    if missing:
        return
    try:
        settings.ENVIRONMENT.require()
    except ImproperlyConfigured as error:
        yield Finding("variables", State.WRONG, sentences.CANNOT_START(why=str(error)))
    else:
        yield Finding("variables", State.OK, sentences.ALL_THERE())


def _key() -> Finding:
    length = len(settings.SECRET_KEY)
    short = sentences.SHORT_KEY(length=length, least=SHORTEST_KEY)
    return found("secret_key", length >= SHORTEST_KEY, sentences.LONG_KEY(), short, otherwise=State.ATTENTION)


def _hosts() -> Iterator[Finding]:
    """Look whether the site answers to the name in the links of its mails."""
    environment = settings.ENVIRONMENT
    host = urlsplit(environment.public_url).hostname
    if host and "ALLOWED_HOSTS" not in environment.missing:
        answers = validate_host(host, environment.allowed_hosts)
        yield found("hosts", answers, sentences.HOST_ANSWERS(host=host), sentences.HOST_UNKNOWN(host=host))


def _figures() -> Finding:
    try:
        there, why = bool(current_figures().register.municipalities), ""
    except (OSError, BadInput) as error:
        there, why = False, str(error)
    return found("figures", there, sentences.FIGURES_THERE(), sentences.NO_FIGURES(why=why))


def _static() -> Iterator[Finding]:
    place = settings.STATIC_ROOT
    if place is not None:
        not_there = sentences.NOT_COLLECTED(place=str(place))
        yield found("static", (place / MANIFEST).is_file(), sentences.COLLECTED(), not_there)


def _mail() -> Iterator[Finding]:
    """Sign in at the mail server and leave again: nothing is sent."""
    if "MAIL_URL" in settings.ENVIRONMENT.missing or settings.DEMO:
        return
    if not settings.EMAIL_BACKEND.startswith("leercyclus."):
        yield Finding("mail", State.ATTENTION, sentences.MAIL_STAYS_HERE())
        return
    server = {"host": settings.EMAIL_HOST, "port": str(settings.EMAIL_PORT)}
    try:
        backend = get_connection(timeout=PATIENCE_SECONDS)
        backend.open()
        backend.close()
    except smtplib.SMTPResponseException as error:
        yield Finding("mail", State.WRONG, sentences.MAIL_AWAY(**server, why=f"{error.smtp_code}"))
    except (OSError, smtplib.SMTPException) as error:
        yield Finding("mail", State.WRONG, sentences.MAIL_AWAY(**server, why=str(error) or type(error).__name__))
    else:
        yield Finding("mail", State.OK, sentences.MAIL_REACHED(**server))
