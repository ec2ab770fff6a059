"""What may stand in a log: no key, no address of a page, nothing about who."""

from __future__ import annotations

import logging
import re
from typing import Any, ClassVar

from django.core.exceptions import ImproperlyConfigured

HIDDEN = "..."
FORMATS = {"json": "leercyclus.web.config.log_lines.JsonLines", "text": "leercyclus.web.config.log_lines.TextLines"}


class HideKeys(logging.Filter):
    """Leave the key out of the address of a page behind a link from a mail, whoever writes the line.

    The path of an invitation, of an answer, of a badge, of a partner's link, of a question by mail, or by which a phone
    asks for news, is itself the way in, and a log is read by more people than a mail.
    """

    KEYS: ClassVar = re.compile(r"(/(?:partner|uitnodiging|antwoord|teken|b|bron|meekijker|stand)/)[^/\s?'\"]+")

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every line through, without the keys in its text."""
        text = record.getMessage()
        clean = self.KEYS.sub(rf"\g<1>{HIDDEN}", text)
        if clean != text:
            record.msg, record.args = clean, None
        return True


class NameRoutes(logging.Filter):
    """Name the route where Django and the web server write the address: an address may say of whom a page was.

    Django hangs the request on such a line, and puts its path last; a line without a path quotes what was sent.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every line through, without the address."""
        if record.name == "gunicorn.error" and record.exc_info and record.args:
            record.msg, record.args = "Error handling a request", None
        request = getattr(record, "request", None)
        if request is None or record.name == "django.security.DisallowedHost":
            return True
        found = getattr(request, "resolver_match", None)
        route = found.view_name if found is not None else HIDDEN
        if isinstance(record.args, tuple) and record.args:
            record.args = (*record.args[:-1], route)
        else:
            record.msg, record.args = "%s: %s", (record.name.rpartition(".")[2], route)
        return True


def read_format(text: str, *, for_people: bool) -> str:
    """Read LOG_FORMAT; without it a person at a terminal gets text, and a program JSON.

    Args:
        text: as it stands in the environment.
        for_people: whether the site runs on the machine of who looks at it.

    Raises:
        ImproperlyConfigured: it is neither of the two.

    Examples:
        >>> read_format("", for_people=False)
        'json'
    """
    chosen = text or ("text" if for_people else "json")
    if chosen not in FORMATS:
        raise ImproperlyConfigured(f"Expected LOG_FORMAT to be json or text, got {text!r}.")
    return chosen


def logging_settings(*, chosen: str, in_full: bool, quiet: bool) -> dict[str, Any]:
    """Give Django's settings of the log.

    Args:
        chosen: 'json' or 'text'.
        in_full: whether exceptions and messages are told whole, and the address of pages; only for who builds.
        quiet: whether requests that went well, and the start of the web server, are left out.
    """
    usual = "WARNING" if quiet else "INFO"
    own = {"handlers": ["console"], "propagate": False}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {
            "hide_keys": {"()": "leercyclus.web.config.logs.HideKeys"},
            "name_routes": {"()": "leercyclus.web.config.logs.NameRoutes"},
        },
        "formatters": {"lines": {"()": FORMATS[chosen], "in_full": in_full}},
        "handlers": {
            "console": {
                "class": "logging.StreamHandler",
                "formatter": "lines",
                "filters": [*([] if in_full else ["name_routes"]), "hide_keys"],
            }
        },
        "loggers": {
            "django": {"handlers": [], "level": "WARNING"},  # its own handler would write each line again
            "django.request": {"level": "ERROR"},  # what is refused stands in the line of the request
            "django.server": {**own, "level": "INFO"},
            "gunicorn.error": {**own, "level": usual},
            "leercyclus": {"level": usual},
        },
        "root": {"handlers": ["console"], "level": "WARNING"},
    }
