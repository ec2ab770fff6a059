"""What holds for every kind of mail: it has a name and a sample, is whole, and its links change nothing."""

from __future__ import annotations

import ast
from functools import cache

import pytest
from django.http import HttpRequest, HttpResponse
from django.template.loader import get_template
from django.test import Client
from django.urls import path
from pytest_django import Settings

from leercyclus.web.accounts.gate import open_to_all
from leercyclus.web.accounts.models import Submission
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.mail.kinds import NAMES
from leercyclus.web.mail.models import Message
from leercyclus.web.mail.reader import Reader
from leercyclus.web.mail.written import BASE
from tests.cast import Cast
from tests.contract.tracked import ROOT, tracked
from tests.mail_links import assert_nothing_changes, links_of
from tests.mail_samples import SAMPLES

FOOT = "\n-- \n"
"""What mail programs know as the line above a signature."""
LONGEST_KEY = Message._meta.get_field("key").max_length or 0
WEB = ROOT / "src/leercyclus/web"


pytestmark = pytest.mark.django_db


@cache
def kinds() -> tuple[str, ...]:
    """Find every kind that is named in a module that puts mail in the outbox, or that calls one whose name says so."""
    found = set()
    for source in tracked("actions.py"):
        text = source.read_text(encoding="utf-8")
        if source.is_relative_to(WEB) and ("queue_mail" in text or "mail_actions" in text):
            calls = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
            given = (word.value for call in calls for word in call.keywords if word.arg == "kind")
            found |= {kind for value in given for kind in _texts(value)}
    return tuple(sorted(found))


def _texts(value: ast.expr) -> set[str]:
    """Give the texts that an expression can be: itself, or either side of a choice."""
    if isinstance(value, ast.IfExp):
        return _texts(value.body) | _texts(value.orelse)
    return {value.value} if isinstance(value, ast.Constant) and isinstance(value.value, str) else set()


def mail_templates() -> list[str]:
    """List the templates of mails."""
    texts = [source for source in tracked(".txt") if source.is_relative_to(WEB) and source.parent.name == "mail"]
    return [str(source).partition("/templates/")[2] for source in texts]


def test_every_kind_has_a_sample_and_no_sample_is_of_a_kind_that_is_gone() -> None:
    assert sorted(SAMPLES) == list(kinds()), "add or remove a sample in tests/mail_samples.py"


def test_every_kind_has_a_name_that_a_reader_of_the_outbox_knows() -> None:
    assert sorted(set(kinds()) - set(NAMES)) == [], "add its name to src/leercyclus/web/mail/kinds.py"


@pytest.mark.parametrize("kind", sorted(SAMPLES))
def test_a_mail_is_whole_and_its_links_change_nothing(
    cast: Cast, client: Client, settings: Settings, kind: str
) -> None:
    settings.PUBLIC_URL = "http://testserver"
    message = SAMPLES[kind](cast)
    assert message.kind == kind
    assert message.subject
    assert FOOT in message.body
    assert len(message.key) <= LONGEST_KEY, "PostgreSQL refuses it where SQLite does not"
    assert "{{" not in message.body
    assert "&#x27;" not in message.body
    assert "&amp;" not in message.body
    assert_nothing_changes(client, message)
    if message.person:
        client.force_login(message.person)
        assert_nothing_changes(client, message)


@pytest.mark.parametrize(("language", "greeted"), [("nl", "Vriendelijke groet,"), ("en", "Kind regards,")])
def test_every_mail_ends_with_who_sends_it_and_whom_to_ask(settings: Settings, language: str, greeted: str) -> None:
    settings.PUBLIC_URL = "https://leercyclus.example.nl"
    context = {"body": "What O'Neill & Zn asks"}
    queue_mail(key="it", kind="example", template=BASE, context=context, to=Reader("a@zwolle.example", language))
    body = Message.objects.get().body
    assert greeted in body
    assert FOOT in body
    assert body.endswith("\nhttps://leercyclus.example.nl\n")


@pytest.mark.parametrize("name", mail_templates())
def test_the_template_of_a_mail_can_be_read_and_escapes_nothing(name: str) -> None:
    get_template(name)
    folder = next(path for path in WEB.glob("*/templates") if (path / name).is_file())
    source = (folder / name).read_text(encoding="utf-8")
    is_part = any(f'include "{name}"' in other.read_text(encoding="utf-8") for other in folder.glob("*/mail/*.txt"))
    escapes = "{% autoescape off %}" not in source and not is_part
    assert not escapes, "a mail is plain text: its first line begins with {% autoescape off %}"


def _looks(request: HttpRequest) -> HttpResponse:
    return HttpResponse("seen")


def _writes(request: HttpRequest) -> HttpResponse:
    Submission.objects.get_or_create(token="opened")
    return HttpResponse("done")


urlpatterns = [path("nl/kijken/", open_to_all(_looks)), path("nl/doen/", open_to_all(_writes))]


@pytest.mark.urls(__name__)
def test_a_link_that_changes_something_when_opened_is_found(cast: Cast, client: Client) -> None:
    harmless = Message(kind="example", body="Kijk op http://testserver/nl/kijken/.")
    assert_nothing_changes(client, harmless)
    with pytest.raises(AssertionError, match=r'changed .*INSERT INTO "accounts_submission"'):
        assert_nothing_changes(client, Message(kind="example", body="Zie http://testserver/nl/doen/?t=1 (en dan)"))


def test_the_links_of_a_mail_are_those_of_the_site_each_once() -> None:
    body = (
        "http://testserver/nl/a/?t=1, (http://testserver/nl/b/). https://elders.example/nl/c/ http://testserver/nl/b/"
    )
    assert links_of(Message(body=body)) == ["http://testserver/nl/a/?t=1", "http://testserver/nl/b/"]
