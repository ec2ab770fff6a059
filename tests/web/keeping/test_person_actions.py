"""Erase one person, and search everything for what is left."""

from __future__ import annotations

import json
import logging
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.apps import apps
from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.core import mail as django_mail
from django.db import connection
from django.test import Client
from django.utils import timezone

from leercyclus.web.accounts.models import AccessLink, Submission
from leercyclus.web.accounts.parked import PARKED
from leercyclus.web.agenda.models import Point, Position
from leercyclus.web.audit.actions import record
from leercyclus.web.audit.models import Line
from leercyclus.web.calendars.models import Entry
from leercyclus.web.circles.models import Circle, Cycle, Invitation, Membership, Theme, ThreeLines
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.models import Day
from leercyclus.web.guests.models import Registration
from leercyclus.web.jobs.models import Job
from leercyclus.web.keeping.person_actions import (
    ERASED,
    ask_for_erasure,
    erase_person,
    take_along,
    withdraw_erasure,
)
from leercyclus.web.keeping.person_queries import ASKED, asked_erasure_at, open_requests
from leercyclus.web.keeping.places import typed_columns
from leercyclus.web.keeping.redact import INSTEAD
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Claim, Employment, Merge, Person, Post, Waiting
from leercyclus.web.people.roles import Role
from tests.cast import Cast, grant

NAME, SURNAME = "Marijke van Tuikwerd", "Tuikwerd"
ADDRESS, LOCAL = "m.vantuikwerd@zwolle.example", "m.vantuikwerd"
OLD_NAME, OLD_ADDRESS = "Marijke Wobbinga", "wobbinga@oud.example"
TRACES = (NAME, SURNAME, ADDRESS, LOCAL, OLD_NAME, "Wobbinga", OLD_ADDRESS)
SAYS = f"Vraag het {NAME} of mail {ADDRESS}. Mevrouw {SURNAME} weet het; {LOCAL} ook, en vroeger {OLD_NAME}."


@pytest.fixture
def marijke(cast: Cast) -> Person:
    """Put somebody with a name of her own in every table."""
    person = cast.people["participant"]
    Person.objects.filter(pk=person.pk).update(name=NAME, email=ADDRESS, last_login=timezone.now())
    person.refresh_from_db()
    _in_people(cast, person)
    _in_circles(cast, person)
    _in_texts(cast, person)
    _in_accounts(cast, person)
    return person


def _in_people(cast: Cast, person: Person) -> None:
    gone = Person.objects.create(name=OLD_NAME, merged_into=person, is_active=False)
    before = {"kept": {"name": NAME, "address": ADDRESS}, "gone": {"name": OLD_NAME, "address": OLD_ADDRESS}}
    Merge.objects.create(kept=person, gone=gone, before=before)
    Claim.objects.create(person=person, address=OLD_ADDRESS)
    Employment.objects.create(person=person, organisation=cast.zwolle)
    Post.objects.filter(person=person).update(title=f"Adviseur ({SURNAME})", topics=[SURNAME])
    Post.objects.filter(person=cast.people["controller"]).update(reports_to=person)
    waiting = {"person": cast.people["municipality_coordinator"], "organisation": cast.zwolle}
    later = timezone.now() + timedelta(hours=1)
    Waiting.objects.create(**waiting, name=f"{NAME}.csv", text=SAYS, rows=[{"name": NAME}], expires_at=later)


def _in_circles(cast: Cast, person: Person) -> None:
    grant(person, Role.CONTROLLER, organisation=cast.zwolle)
    Circle.objects.update(founded_by=person)
    membership = Membership.objects.filter(organisation=cast.enschede)
    membership.update(answered_by=person)
    Invitation.objects.create(membership=membership.get(), person=person, invited_by=person)
    ThreeLines.objects.update(updated_by=person)
    Position.objects.update(contact=person, updated_by=person)
    Point.objects.update(picked_by=person)
    Theme.objects.create(cycle=cast.cycle, title="Wonen")
    Day.objects.update(first_coordinator=person)
    Registration.objects.filter(person=person).update(why=[SURNAME], question=SAYS, diet=NAME, access_need=SAYS)
    Registration.objects.exclude(person=person).update(hope=person)


def _in_texts(cast: Cast, person: Person) -> None:
    """Let somebody name her in every column that people type in."""
    Message.objects.create(
        key="to-her", kind="x", language="nl", address=ADDRESS, person=person, subject=NAME, body=SAYS
    )
    Message.objects.create(key="to-her-too", kind="x", language="nl", address=ADDRESS.upper(), body=SAYS)
    Message.objects.create(key="to-another", kind="x", language="nl", address="x@ede.example")
    Job.objects.create(name="x", key="hers", person=person, arguments={"name": NAME}, due_at=timezone.now())
    Job.objects.create(name="x", key="running", person=person, state="running", due_at=timezone.now())
    Job.objects.create(name="x", key="another", due_at=timezone.now())
    Entry.objects.create(organisation=cast.zwolle, kind="other", begins=date(2027, 1, 1), ends=date(2027, 1, 2))
    for table, columns in typed_columns().items():
        model = apps.get_model(table)
        assert model._default_manager.exists(), f"no row in {table} to name her in"
        for column in columns:
            longest = getattr(model._meta.get_field(column), "max_length", None)
            kind = model._meta.get_field(column).get_internal_type()
            text: Any = SAYS if not longest or longest >= len(SAYS) else f"{NAME}, {ADDRESS}"[:longest]
            # One row is enough, and all there may be where a name stands once a day.
            first = model._default_manager.order_by("pk").values_list("pk", flat=True)[0]
            row = model._default_manager.filter(pk=first)
            row.update(**{column: {NAME: [SAYS]} if kind == "JSONField" else text})


def _in_accounts(cast: Cast, person: Person) -> None:
    EmailAddress.objects.create(user=person, email=ADDRESS, verified=True, primary=True)
    SocialAccount.objects.create(user=person, provider="zwolle", uid="7", extra_data={"name": NAME, "email": ADDRESS})
    Authenticator.objects.create(user=person, type="totp", data={"secret": "x"})
    AccessLink.objects.create(
        person=person, circle=cast.circle, fingerprint="f" * 64, expires_at=timezone.now() + timedelta(days=1)
    )
    Submission.objects.create(token="t", person=person)


def everything() -> dict[str, str]:
    """Write out every column of every table, by table and column, as the database holds it."""
    found = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            rows = cursor.fetchall()
            for place, column in enumerate(cursor.description):
                found[f"{table}.{column[0]}"] = "\n".join(str(row[place]) for row in rows)
    for session in Session.objects.all():
        found[f"session {session.pk}"] = json.dumps(session.get_decoded(), ensure_ascii=False)
    return found


def traces(texts: dict[str, str]) -> dict[str, list[str]]:
    """Give by place which traces of her stand there, whatever the capitals."""
    hits = {
        place: [word for word in TRACES if word.casefold() in text.casefold() or json.dumps(word)[1:-1] in text]
        for place, text in texts.items()
    }
    return {place: words for place, words in hits.items() if words}


def files() -> dict[str, str]:
    """Read every file that the site may have written: the folder of its media, and what tests leave in var."""
    folders = [Path(settings.MEDIA_ROOT)] if settings.MEDIA_ROOT else []
    found = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return {str(path): path.read_text(encoding="utf-8", errors="replace") for path in found}


def test_she_stands_in_every_table_before(marijke: Person) -> None:
    places = traces(everything())
    for table, columns in typed_columns().items():
        model = apps.get_model(table)
        assert {f"{model._meta.db_table}.{column}" for column in columns} <= places.keys()
    assert {"people_person.name", "people_person.email", "account_emailaddress.email"} <= places.keys()


def test_after_erasing_nothing_is_left_but_the_line_that_says_so(
    cast: Cast, marijke: Person, caplog: pytest.LogCaptureFixture
) -> None:
    hers, other = Client(), SessionStore()
    hers.force_login(marijke)
    other[PARKED] = {"path": "/", "form": f"how={SAYS}"}
    other.save()
    lines = Line.objects.count()
    with caplog.at_level(logging.DEBUG):
        erase_person(actor=actor_for(cast.people["privacy_officer"].pk), person=marijke.pk)
    assert traces(everything()) == {}
    assert traces(files()) == {}
    assert traces({"log": caplog.text}) == {}
    assert traces({str(number): str(sent.message()) for number, sent in enumerate(django_mail.outbox)}) == {}
    said = list(Line.objects.filter(person=marijke.pk).values_list("what", flat=True))
    assert said.count(ERASED) == 1
    assert Line.objects.count() > lines


def test_her_session_ends_and_that_of_another_stays(cast: Cast, marijke: Person) -> None:
    hers, another = Client(), Client()
    hers.force_login(marijke)
    another.force_login(cast.people["enschede"])
    erase_person(actor=None, person=marijke.pk)
    assert hers.get("/nl/kringen/").status_code == 302
    assert another.get("/nl/kringen/").status_code == 200


def test_facts_stay_and_the_name_in_them_is_replaced(cast: Cast, marijke: Person) -> None:
    counts = {model: model.objects.count() for model in (Circle, Cycle, ThreeLines, Point, Position, Membership)}
    erase_person(actor=None, person=marijke.pk)
    assert counts == {model: model.objects.count() for model in counts}
    assert ThreeLines.objects.get().start == (
        f"Vraag het {INSTEAD} of mail {INSTEAD}. Mevrouw {INSTEAD} weet het; {INSTEAD} ook, en vroeger {INSTEAD}."
    )


def test_a_form_that_was_opened_before_does_not_bring_the_name_back(marijke: Person) -> None:
    before = ThreeLines.objects.get().version
    erase_person(actor=None, person=marijke.pk)
    assert ThreeLines.objects.get().version == before + 1


def test_what_others_wrote_about_others_stays_as_it_was(cast: Cast, marijke: Person) -> None:
    ThreeLines.objects.update(start="Vraag het Marijke de Vries.", proud="", stuck="")
    version = ThreeLines.objects.get().version
    erase_person(actor=None, person=marijke.pk)
    row = ThreeLines.objects.get()
    assert (row.start, row.version) == ("Vraag het Marijke de Vries.", version)


def test_nothing_is_erased_when_a_part_of_it_fails(marijke: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(**_given: object) -> None:
        raise RuntimeError("halfway")

    monkeypatch.setattr("leercyclus.web.keeping.person_actions.APPS", (fail,))
    with pytest.raises(RuntimeError):
        erase_person(actor=None, person=marijke.pk)
    assert traces({"start": ThreeLines.objects.get().start}) != {}
    assert not Line.objects.filter(what=ERASED).exists()


def test_all_that_is_kept_of_her_can_be_taken_along(cast: Cast, marijke: Person) -> None:
    kept = take_along(actor=actor_for(cast.people["privacy_officer"].pk), person=marijke.pk)
    text = json.dumps(kept, ensure_ascii=False)
    assert set(kept) == {
        *("people", "circles", "agenda", "days", "invitations", "tables", "presence", "messages", "scripts"),
        *("lessons", "landing", "practices", "purse", "letters", "accounts", "mail", "jobs", "log"),
    }
    assert all(word in text for word in (NAME, ADDRESS, "controller"))
    assert "secret" not in text
    assert Line.objects.filter(what="person.exported", person=marijke.pk).count() == 1


def test_who_asks_to_be_erased_reaches_the_privacy_officer_by_a_mail_without_a_name(
    cast: Cast, marijke: Person
) -> None:
    Message.objects.all().delete()
    ask_for_erasure(actor=actor_for(marijke.pk))
    sent = Message.objects.get()
    assert sent.person == cast.people["privacy_officer"]
    assert f"/mensen/{marijke.pk}/verwijderen/" in sent.body
    assert traces({"subject": sent.subject, "body": sent.body}) == {}
    assert Line.objects.get(what=ASKED).person == marijke.pk


def test_where_no_privacy_officer_is_the_administrators_are_asked(cast: Cast, marijke: Person) -> None:
    cast.people["privacy_officer"].grants.all().delete()
    Message.objects.all().delete()
    ask_for_erasure(actor=actor_for(marijke.pk))
    assert [sent.person for sent in Message.objects.all()] == [cast.people["network_administrator"]]


def test_asking_twice_on_a_day_sends_one_mail(cast: Cast, marijke: Person) -> None:
    Message.objects.all().delete()
    for _ in range(2):
        ask_for_erasure(actor=actor_for(marijke.pk))
    assert Message.objects.count() == 1


def test_a_line_about_her_still_says_what_happened(marijke: Person) -> None:
    record(actor=None, what="role.given", person=marijke.pk)
    erase_person(actor=None, person=marijke.pk)
    assert Line.objects.filter(what="role.given", person=marijke.pk).exists()


def test_who_takes_the_request_back_waits_in_no_list_and_can_ask_again(cast: Cast, marijke: Person) -> None:
    officer, mine = actor_for(cast.people["privacy_officer"].pk), actor_for(marijke.pk)
    assert not withdraw_erasure(actor=mine)
    ask_for_erasure(actor=mine)
    assert [one.person for one in open_requests(officer)] == [marijke.pk]
    assert withdraw_erasure(actor=mine)
    assert open_requests(officer) == []
    assert asked_erasure_at(marijke.pk) is None
