"""A link in a mail changes nothing by being opened: mail scanners open them before their reader does."""

from __future__ import annotations

import re
from http import HTTPStatus
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from leercyclus.web.mail.models import Message

LINK = re.compile(r"""(?:https?://[^\s<>"')\]]+|(?<![\w:/])/(?:nl|en)/[^\s<>"')\]]*)""")
FOLD = re.compile(r"\r?\n[ \t]")
"""A long line of a calendar file goes on in the next (RFC 5545)."""
MAY_CHANGE = Session._meta.db_table
"""A browser that looks at a page gets a session; that is nothing that anybody decided."""
CHANGES_NOTHING = ("SELECT", "SAVEPOINT", "RELEASE SAVEPOINT", "ROLLBACK TO SAVEPOINT")


def links_of(message: Message) -> list[str]:
    """Give every link of a mail that leads to this site, in the order in which they stand, each once."""
    unfolded = FOLD.sub("", message.attachment)
    found = [link.rstrip(".,;:") for link in LINK.findall(f"{message.body}\n{unfolded}")]
    return [link for link in dict.fromkeys(found) if _is_ours(link)]


def assert_nothing_changes(client: Client, message: Message) -> None:
    """Open every link of a mail by GET and HEAD, redirects followed, and see that nothing is written."""
    for link in links_of(message):
        parts = urlsplit(link)
        address = f"{parts.path}?{parts.query}" if parts.query else parts.path
        with CaptureQueriesContext(connection) as asked:
            for open_ in (client.head, client.get):
                response = open_(address, follow=True)
                assert response.status_code == HTTPStatus.OK, f"{message.kind}: {link} answers {response.status_code}"
        assert changes(asked) == [], f"{message.kind}: opening {link} changed {changes(asked)}"


def changes(asked: CaptureQueriesContext) -> list[str]:
    """Give what was said to the database that is no question, but for sessions."""
    said = (query["sql"] for query in asked.captured_queries)
    return [sql for sql in said if not sql.startswith(CHANGES_NOTHING) and f'"{MAY_CHANGE}"' not in sql]


def _is_ours(link: str) -> bool:
    return link.startswith("/") or urlsplit(link).netloc in {urlsplit(settings.PUBLIC_URL).netloc, "testserver"}
