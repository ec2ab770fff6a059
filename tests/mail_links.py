"""A link in a mail changes nothing by being opened: mail scanners open them before their reader does."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from django.apps import apps
from django.conf import settings
from django.db import models
from django.test import Client

from leercyclus.web.mail.models import Message

LINK = re.compile(r"""(?:https?://[^\s<>"')\]]+|(?<![\w:/])/(?:nl|en)/[^\s<>"')\]]*)""")
FOLD = re.compile(r"\r?\n[ \t]")
"""A long line of a calendar file goes on in the next (RFC 5545)."""
MAY_CHANGE = ("sessions.Session",)
"""A browser that looks at a page gets a session; that is nothing that anybody decided."""
Rows = dict[str, list[tuple[Any, ...]]]


def links_of(message: Message) -> list[str]:
    """Give every link of a mail that leads to this site, in the order in which they stand, each once."""
    unfolded = FOLD.sub("", message.attachment)
    found = [link.rstrip(".,;:") for link in LINK.findall(f"{message.body}\n{unfolded}")]
    return [link for link in dict.fromkeys(found) if _is_ours(link)]


def assert_nothing_changes(client: Client, message: Message) -> None:
    """Open every link of a mail by GET and HEAD, redirects followed, and see that no table has changed."""
    before = all_rows()
    for link in links_of(message):
        parts = urlsplit(link)
        address = f"{parts.path}?{parts.query}" if parts.query else parts.path
        for open_ in (client.head, client.get):
            response = open_(address, follow=True)
            assert response.status_code == HTTPStatus.OK, f"{message.kind}: {link} answers {response.status_code}"
        after = all_rows()
        changed = [table for table in before if before[table] != after[table]]
        assert changed == [], f"{message.kind}: opening {link} changed {changed}"


def all_rows() -> Rows:
    """Give what stands in every table of the site, but for sessions."""
    return {
        model._meta.label: sorted(model._base_manager.values_list(*_columns(model)), key=repr)
        for model in apps.get_models(include_auto_created=True)
        if model._meta.label not in MAY_CHANGE and model._meta.managed
    }


def _columns(model: type[models.Model]) -> list[str]:
    return [field.attname for field in model._meta.concrete_fields]


def _is_ours(link: str) -> bool:
    return link.startswith("/") or urlsplit(link).netloc in {urlsplit(settings.PUBLIC_URL).netloc, "testserver"}
