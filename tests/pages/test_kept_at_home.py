"""Joining lessons, recording decisions, planning a landing meeting, lifting barriers."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from django.utils import timezone

from leercyclus.web.audit.models import Line
from leercyclus.web.calendars.models import Entry
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.design.forms import Conflict
from leercyclus.web.landing.decision_actions import DecisionContent, change_decision, record_decision
from leercyclus.web.landing.lifting_actions import lift_barrier
from leercyclus.web.landing.models import Barrier, Bundle, Decision, Landing, Meeting
from leercyclus.web.landing.standing_queries import standings
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Post
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.parts.home_cast import PRIVATE, RAISED
from tests.signed_in import sign_in
from tests.web.landing.at_home import LIVED_DAY, bring

HOME = fixed("organisation-GM0193")
HERE = f"/nl/thuis/{LIVED_DAY}/{HOME}/"
BUNDLE, DECISION, MEETING = (
    f"/nl/thuis/{word}/{fixed(name)}/"
    for word, name in (("samen", "bundle"), ("besluit", "decision"), ("gesprek", "meeting"))
)
BARRIERS = f"/nl/thuis/hobbels/{HOME}/"
LIFT = f"{BARRIERS}{fixed('barrier')}/"


@pytest.fixture
def coordinator(cast: Cast, pages: Pages) -> Pages:
    sign_in(pages.client, cast, "municipality_coordinator")
    return pages


@pytest.fixture
def secretary(cast: Cast, pages: Pages) -> Pages:
    sign_in(pages.client, cast, "municipal_secretary")
    return pages


def two(cast: Cast) -> tuple[UUID, UUID]:
    """Let two more people bring something about the same thing."""
    first = bring(cast, "Bewoners kiezen zelf wanneer de stoep gemaakt wordt.")
    second = bring(cast, "De stoep wordt gemaakt wanneer bewoners dat kiezen.")
    return first.lesson.pk, second.lesson.pk


def test_lessons_about_the_same_thing_are_proposed_with_the_reason(cast: Cast, coordinator: Pages) -> None:
    ids = two(cast)
    page = coordinator.get(f"{HERE}samen/?voorstel=1")
    assert "In beide staat:" in page.text
    ticked = {str(one["value"]) for one in page.soup.select("input[name=lessons][checked]")}
    assert ticked == {str(one) for one in ids}


def test_joined_lessons_have_one_name_one_carrier_and_their_owners_a_mail(cast: Cast, coordinator: Pages) -> None:
    first, second = two(cast)
    data = {"title": "De stoep", "lessons": [str(first), str(second)], "carried_by": str(second)}
    page = coordinator.post(f"{HERE}samen/", data)  # type: ignore[arg-type]
    assert page.one("h1").get_text() == "De stoep"
    bundle = Bundle.objects.get(title="De stoep")
    assert bundle.owner_id == Landing.objects.get(pk=second).owner_id
    mails = Message.objects.filter(kind="lessons_joined")
    assert mails.count() == 2
    assert sum("Jij bent de trekker" in one.body for one in mails) == 1
    assert sum("De trekker is: medewerker ruimte" in one.body for one in mails) == 1
    assert all("Samengevoegd door:" in one.body for one in mails)
    assert [one for one in mails if "stoep gemaakt wordt" in one.body] == [], "no text of a lesson in a mail to others"
    assert Line.objects.filter(what="bundle.joined").get().facts == {"lessons": 2}


def test_one_lesson_cannot_be_joined_and_what_was_typed_stays(cast: Cast, coordinator: Pages) -> None:
    first, _second = two(cast)
    data = {"title": "De stoep", "lessons": [str(first)], "carried_by": str(first)}
    page = coordinator.post(f"{HERE}samen/", data, status=422)  # type: ignore[arg-type]
    assert "Verwacht: minstens twee lessen" in page.text
    assert page.one("input[name=title]")["value"] == "De stoep"


def test_a_lesson_that_was_kept_to_the_delegation_cannot_be_joined(cast: Cast, coordinator: Pages) -> None:
    first, _second = two(cast)
    data = {"title": "x", "lessons": [str(first), str(fixed("lesson-controller"))], "carried_by": str(first)}
    coordinator.post(f"{HERE}samen/", data, status=422)  # type: ignore[arg-type]
    assert not Bundle.objects.filter(title="x").exists()


def test_a_decision_on_one_of_them_is_from_then_on_about_all_and_counts_once(cast: Cast, coordinator: Pages) -> None:
    first, second = two(cast)
    content = DecisionContent("management", "M-1", date(2026, 5, 1), "Doen.", "")
    record_decision(
        actor=actor_for(cast.people["municipal_secretary"].pk), organisation=HOME, about=first, content=content
    )
    data = {"title": "De stoep", "lessons": [str(first), str(second)], "carried_by": str(first)}
    coordinator.post(f"{HERE}samen/", data)  # type: ignore[arg-type]
    found = standings(LIVED_DAY, HOME)
    assert sum(bool(one.decision and one.decision.number == "M-1") for one in found.lessons) == 2
    assert len(found.decisions) == 2


def test_a_lesson_taken_out_stands_by_itself_and_one_that_is_left_alone_too(cast: Cast, coordinator: Pages) -> None:
    out = {"les": str(fixed("lesson-municipal_secretary"))}
    asked = coordinator.post(f"{HERE}samen/eruit/", out)
    assert asked.texts("#out") == ["Deze les eruit halen?"]
    assert Bundle.objects.filter(pk=fixed("bundle")).exists(), "what would end is asked about once"
    page = coordinator.post(f"{HERE}samen/eruit/", {**out, "zeker": "1"})
    assert "Deze lessen zijn niet meer samengevoegd." in coordinator.get(BUNDLE).text
    assert "De les staat weer op zichzelf." in page.text
    assert Landing.objects.filter(bundle__isnull=False).count() == 0
    assert not Bundle.objects.filter(pk=fixed("bundle")).exists()
    assert Decision.objects.get(pk=fixed("decision")).landing_id == fixed("lesson-participant")


def test_an_owner_takes_the_own_lesson_out_and_no_other(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    assert len(pages.get(BUNDLE).texts("form button")) == 1
    other = {"les": str(fixed("lesson-municipal_secretary"))}
    assert pages.client.post(f"{HERE}samen/eruit/", other).status_code == 403
    pages.post(f"{HERE}samen/eruit/", {"les": str(fixed("lesson-participant")), "zeker": "1"})
    assert Landing.objects.get(pk=fixed("lesson-participant")).bundle_id is None


def test_a_lesson_is_added_and_the_name_changed(cast: Cast, coordinator: Pages) -> None:
    lesson = bring(cast, "De balie belt terug.").lesson.pk
    coordinator.post(BUNDLE, {"doe": "erbij", "lesson": str(lesson)})
    assert Landing.objects.filter(bundle=fixed("bundle")).count() == 3
    version = str(Bundle.objects.get(pk=fixed("bundle")).version)
    coordinator.post(BUNDLE, {"title": "Dichtbij", "carried_by": str(lesson), "version": version})
    assert Bundle.objects.get(pk=fixed("bundle")).title == "Dichtbij"
    stale = coordinator.post(BUNDLE, {"title": "Te laat", "carried_by": str(lesson), "version": "1"}, status=409)
    assert "Dichtbij" in stale.text


def test_a_lesson_that_is_shared_no_more_is_not_read_among_joined_ones(cast: Cast, coordinator: Pages) -> None:
    Lesson.objects.filter(pk=fixed("lesson-participant")).update(sharing="delegation")
    assert "De wijkcoach komt zelf aan de deur." not in coordinator.get(BUNDLE).text


def test_a_decision_is_recorded_once(cast: Cast, coordinator: Pages) -> None:
    lesson = bring(cast, "De balie belt terug.").lesson.pk
    data = {"about": str(lesson), "body": "team", "decided_on": "2026-05-20", "text": "We bellen terug."}
    assert "We bellen terug." in coordinator.post(f"{HERE}besluit/", data).text
    again = coordinator.post(f"{HERE}besluit/", data, status=422)
    assert Decision.objects.filter(landing=lesson).count() == 1
    assert "We bellen terug." in again.text


def test_a_decision_of_tomorrow_is_refused(cast: Cast, coordinator: Pages) -> None:
    lesson = bring(cast, "De balie belt terug.").lesson.pk
    data = {"about": str(lesson), "body": "team", "decided_on": "2027-05-20", "text": "We bellen terug."}
    assert "Leg een besluit vast als het genomen is." in coordinator.post(f"{HERE}besluit/", data, status=422).text


def test_a_decision_of_before_the_day_is_refused_also_when_it_is_changed(cast: Cast, coordinator: Pages) -> None:
    lesson = bring(cast, "De balie belt terug.").lesson.pk
    data = {"about": str(lesson), "body": "team", "decided_on": "2026-03-11", "text": "We bellen terug."}
    said = "Verwacht: een datum vanaf de dag zelf, 12 maart 2026. Gekregen: 11 maart 2026."
    assert said in coordinator.post(f"{HERE}besluit/", data, status=422).text
    assert said in coordinator.post(DECISION, {**data, "version": "1"}, status=422).text
    coordinator.post(f"{HERE}besluit/", {**data, "decided_on": "2026-03-12"})
    assert Decision.objects.filter(landing=lesson).exists()


def test_a_decision_on_a_joined_lesson_is_about_all_of_them(cast: Cast) -> None:
    Decision.objects.all().delete()
    actor = actor_for(cast.people["municipal_secretary"].pk)
    content = DecisionContent("team", "", date(2026, 5, 1), "Doen.", "")
    row = record_decision(actor=actor, organisation=HOME, about=fixed("lesson-participant"), content=content)
    assert (row.bundle_id, row.landing_id) == (fixed("bundle"), None)
    with pytest.raises(Conflict):
        change_decision(actor=actor, decision=row.pk, content=content, version=7)


def test_a_decision_is_changed_and_taken_away(coordinator: Pages) -> None:
    form = {"body": "council", "decided_on": "2026-05-13", "text": "De raad wil het.", "number": "R-1", "version": "1"}
    assert "De raad wil het. (R-1)" in coordinator.post(DECISION, form).text
    assert (
        "besluit is vastgelegd" not in coordinator.post(f"{HERE}besluit/weg/", {"besluit": str(fixed("decision"))}).text
    )
    assert not Decision.objects.exists()


def test_who_went_and_their_bosses_are_proposed_for_a_meeting(cast: Cast, coordinator: Pages) -> None:
    Post.objects.filter(person=cast.people["controller"]).update(reports_to=cast.people["privacy_officer"])
    page = coordinator.get(f"{HERE}gesprek/")
    people = {str(one["value"]) for one in page.soup.select("input[name=people][checked]")}
    assert str(cast.people["alderman"].pk) in people
    assert str(cast.people["privacy_officer"].pk) in people
    assert str(cast.people["partner"].pk) not in people
    assert "leidinggevende van iemand die meeging" in page.text


def test_days_on_which_college_or_council_meets_are_not_proposed(cast: Cast, coordinator: Pages) -> None:
    assert "In de kalender van Zwolle staat niets" in coordinator.get(f"{HERE}gesprek/").text
    Entry.objects.create(
        organisation=cast.zwolle,
        kind="college",
        begins=date(2026, 11, 1),
        ends=date(2027, 3, 1),
        weekday=1,
        title="College",
    )
    page = coordinator.get(f"{HERE}gesprek/")
    assert [one.split()[0] for one in page.texts(".lc-vrijedagen a")] == ["Maandag", "Woensdag", "Donderdag"]


def test_a_planned_meeting_is_mailed_with_a_file_that_the_next_one_replaces(cast: Cast, coordinator: Pages) -> None:
    people = [str(cast.people[who].pk) for who in ("participant", "controller")]
    data = {
        "date": "2026-12-15",
        "time": "15:00",
        "minutes": "45",
        "place": "Kamer 1",
        "about": "Wat nu?",
        "people": people,
    }
    page = coordinator.post(f"{HERE}gesprek/", data)  # type: ignore[arg-type]
    row = Meeting.objects.get(place="Kamer 1")
    assert "dinsdag 15 december, 15:00" in page.one("h1").get_text()
    first = list(Message.objects.filter(kind="meeting_planned"))
    assert len(first) == 2
    assert f"UID:{row.pk}@leercyclus" in first[0].attachment
    assert "SEQUENCE:0" in first[0].attachment
    changed = {**data, "time": "16:00", "people": [people[0], str(cast.people["alderman"].pk)], "version": "1"}
    coordinator.post(f"/nl/thuis/gesprek/{row.pk}/", changed)  # type: ignore[arg-type]
    told = {
        kind: Message.objects.filter(kind=kind, key__contains=f"{row.pk}-1").get()
        for kind in ("meeting_planned", "meeting_changed", "meeting_cancelled")
    }
    assert {kind: one.person_id for kind, one in told.items()} == {
        "meeting_planned": cast.people["alderman"].pk,
        "meeting_changed": cast.people["participant"].pk,
        "meeting_cancelled": cast.people["controller"].pk,
    }
    assert all("SEQUENCE:1" in one.attachment for one in told.values())
    assert "STATUS:CANCELLED" in told["meeting_cancelled"].attachment


def test_who_is_asked_no_more_reads_the_hour_of_before(cast: Cast, coordinator: Pages) -> None:
    people = [str(cast.people[who].pk) for who in ("participant", "municipal_secretary")]
    data = {"date": "2026-12-10", "time": "10:00", "minutes": "45", "people": people, "version": "1"}
    coordinator.post(MEETING, data)  # type: ignore[arg-type]
    mail = Message.objects.get(kind="meeting_cancelled")
    assert "donderdag 10 december 2026, 15:00" in mail.body
    assert "Je hoeft er niet meer bij te zijn." in mail.body
    assert "10:00" not in mail.body


def test_the_mail_greets_gives_the_reason_and_says_that_nobody_has_to_tell(cast: Cast, coordinator: Pages) -> None:
    people = [str(cast.people[who].pk) for who in ("participant", "controller")]
    data = {"date": "2026-12-15", "time": "15:00", "minutes": "45", "people": people}
    coordinator.post(f"{HERE}gesprek/", data)  # type: ignore[arg-type]
    mail = Message.objects.get(kind="meeting_planned", person_id=cast.people["participant"].pk)
    assert f"Beste {cast.people['participant'].name}," in mail.body
    assert "Je krijgt deze mail omdat je meeging" in mail.body
    assert "Niemand hoeft te vertellen wat niet gedeeld is." in mail.body
    assert mail.body.count("landingsgesprek") == 1


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("municipality_coordinator", "zelf, in een ander venster"),
        ("municipal_secretary", "Iemand anders heeft dit intussen opgeslagen"),
    ],
)
def test_of_what_was_saved_meanwhile_every_changed_field_is_named(
    cast: Cast, coordinator: Pages, who: str, said: str
) -> None:
    people = [str(cast.people[one].pk) for one in ("participant", "municipal_secretary", "controller")]
    data = {"date": "2026-12-10", "time": "10:00", "minutes": "30", "place": "Elders", "people": people, "version": "1"}
    coordinator.post(MEETING, data)  # type: ignore[arg-type]
    sign_in(coordinator.client, cast, who)
    late = {**data, "time": "16:00", "people": people[:2], "place": "Kamer 9"}
    page = coordinator.post(MEETING, late, status=409)  # type: ignore[arg-type]
    assert said in page.text
    told = dict(zip(page.texts(".lc-ander dt"), page.texts(".lc-ander dd"), strict=True))
    assert told["Hoe laat?"] == "10:00"
    assert told["Waar?"] == "Elders"
    assert "controller, Zwolle" in told["Wie worden gevraagd?"]
    assert len(told) == 3


def test_calling_a_meeting_off_is_asked_about_once(coordinator: Pages) -> None:
    assert coordinator.get(MEETING).soup.select("input[value=afzeggen]") == []
    page = coordinator.get(f"{MEETING}?doe=afzeggen")
    assert page.texts("#off") == ["Dit gesprek afzeggen?"]
    assert len(page.soup.select("input[value=afzeggen]")) == 1


def test_a_meeting_that_is_called_off_leaves_the_calendars(cast: Cast, coordinator: Pages) -> None:
    page = coordinator.post(MEETING, {"doe": "afzeggen"})
    assert "Dit gesprek is afgezegd." in page.text
    assert Message.objects.filter(kind="meeting_cancelled").count() == 3
    coordinator.post(MEETING, {"doe": "afzeggen"})
    assert Message.objects.filter(kind="meeting_cancelled").count() == 3
    assert "landingsgesprek op" not in coordinator.get(HERE).text


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"date": "2026-01-01"}, "Kies een latere dag."),
        ({"date": "2026-12-19"}, "Verwacht: een werkdag"),
        ({"time": "03:00"}, "Verwacht: een werkdag"),
        ({"time": "21:30"}, "Verwacht: een werkdag"),
        ({"people": [str(fixed("person-participant"))]}, "Verwacht: minstens twee mensen."),
        ({"people": [str(fixed("person-participant")), str(fixed("person-deventer"))]}, "Kies opnieuw."),
    ],
)
def test_a_meeting_that_cannot_be_is_refused_with_a_sentence(
    coordinator: Pages, change: dict[str, str], said: str
) -> None:
    people = [str(fixed(f"person-{who}")) for who in ("participant", "controller")]
    data = {"date": "2026-12-15", "time": "15:00", "minutes": "45", "people": people, **change}
    assert said in coordinator.post(f"{HERE}gesprek/", data, status=422).text  # type: ignore[arg-type]
    assert Meeting.objects.count() == 1


def test_who_is_asked_reads_the_meeting_without_the_names_of_others(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    page = pages.get(MEETING)
    assert "3 mensen zijn gevraagd" in page.text
    assert "controller, Zwolle" not in page.text
    assert page.soup.select("main form") == []
    answer = pages.client.get(f"{MEETING}landingsgesprek.ics")
    assert f"UID:{fixed('meeting')}@leercyclus" in answer.content.decode()


@pytest.mark.parametrize("who", ["participant", "controller", "executive_secretariat"])
def test_who_does_not_keep_it_cannot_change_it(cast: Cast, pages: Pages, who: str) -> None:
    sign_in(pages.client, cast, who)
    for address in (f"{HERE}samen/", f"{HERE}besluit/", f"{HERE}gesprek/", DECISION):
        assert pages.client.get(address).status_code == 403
    for address in (BUNDLE, MEETING):
        assert pages.client.post(address, {}).status_code == 403


@pytest.mark.parametrize("who", ["enschede", "deventer", "partner"])
def test_for_who_works_elsewhere_it_does_not_exist(cast: Cast, pages: Pages, who: str) -> None:
    sign_in(pages.client, cast, who)
    for address in (f"{HERE}samen/", BUNDLE, DECISION, MEETING, BARRIERS, LIFT):
        assert pages.client.get(address).status_code == 404


def test_the_secretary_reads_what_was_raised_by_name_and_nobody_else(cast: Cast, secretary: Pages) -> None:
    page = secretary.get(BARRIERS)
    assert "controller, Zwolle: tijd" in page.text
    assert RAISED in page.text
    assert PRIVATE not in page.text
    for who in ("municipality_coordinator", "participant", "privacy_officer", "network_administrator", "controller"):
        sign_in(secretary.client, cast, who)
        assert secretary.client.get(BARRIERS).status_code == 404


def test_a_barrier_that_was_lifted_is_told_to_its_owner(cast: Cast, secretary: Pages) -> None:
    page = secretary.post(LIFT, {"how": "Jullie krijgen een ochtend per maand.", "version": "1"})
    assert "Jullie krijgen een ochtend per maand." in page.text
    assert "Er wacht niets" in page.text
    mail = Message.objects.get(kind="barrier_lifted")
    assert mail.person_id == cast.people["controller"].pk
    assert "Jullie krijgen een ochtend per maand." in mail.body
    assert RAISED not in mail.body
    assert PRIVATE not in mail.body
    assert (mail.circle_id, mail.organisation_id) == (None, None), "in the outbox of nobody"


def test_a_barrier_that_was_taken_back_cannot_be_lifted(cast: Cast, secretary: Pages) -> None:
    Barrier.objects.update(raised_at=None, raised_text="")
    assert secretary.client.get(LIFT).status_code == 404
    Barrier.objects.update(raised_at=timezone.now())
    actor = actor_for(cast.people["municipal_secretary"].pk)
    with pytest.raises(Conflict):
        lift_barrier(actor=actor, barrier=fixed("barrier"), how="Weg.", version=9)
