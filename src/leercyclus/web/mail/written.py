"""The text of a mail, as its reader gets it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation

BASE = "mail/base.txt"
LONGEST_SUBJECT = 200


@dataclass(frozen=True, slots=True)
class Written:
    """The subject and the whole text of a mail."""

    subject: str
    body: str


def write(template: str, context: Mapping[str, object], language: str) -> Written:
    """Write a mail without sending it; it ends as all mails do: who sends it, why, and whom to ask.

    Args:
        template: a text template; its first line is the subject, the rest the body.
        context: what the template tells, beside `site`, the address of this site.
        language: of the reader.
    """
    with translation.override(language):
        text = render_to_string(template, {"site": settings.PUBLIC_URL, **context})
        subject, _, body = text.strip().partition("\n")
        body = render_to_string(BASE, {"site": settings.PUBLIC_URL, "body": body.strip()})
    return Written(" ".join(subject.split())[:LONGEST_SUBJECT], f"{body.strip()}\n")
