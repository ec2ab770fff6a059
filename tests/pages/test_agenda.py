"""The agenda of a circle: reading, picking, ordering, writing, reminding, cards and tables."""

from __future__ import annotations

import csv
import io
from http import HTTPStatus

import pytest
from django.test import Client
from pypdf import PdfReader

from leercyclus.web.accounts.tokens import ONCE
from leercyclus.web.agenda.actions import pick_points, write_position
from leercyclus.web.agenda.agenda_queries import points_of, position_of
from leercyclus.web.agenda.models import Point, Position
from leercyclus.web.circles.models import Cycle, Theme
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.mail.models import Message
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in

CIRCLE = f"/nl/kringen/{fixed('circle')}"
AGENDA, PICK, ORDER = f"{CIRCLE}/agenda/", f"{CIRCLE}/agenda/kiezen/", f"{CIRCLE}/agenda/volgorde/"
HOW = "Ons museum heeft een eigen gebouw."
GREEN, WASTE = "iv3.5.7.net", "iv3.7.3.gross"


def position(code: str) -> str:
    return f"/nl/agenda/{fixed('point')}/{fixed(f'organisation-{code}')}/"


def pick(cast: Cast, *indicators: str) -> None:
    pick_points(
        actor=actor_for(cast.people["circle_coordinator"].pk),
        circle=cast.circle.pk,
        cycle=cast.cycle.pk,
        organisation=cast.enschede.pk,
        indicators=indicators,
    )


def reminders() -> list[str]:
    return [message.address for message in Message.objects.filter(kind="positions_reminder")]


def order(cast: Cast) -> list[str]:
    return [one.indicator for one in points_of(cast.cycle.pk)]


def test_the_agenda_puts_how_each_does_it_beside_the_figures(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "controller")
    page = pages.get(AGENDA)
    assert page.texts(".lc-verschil h2") == ["1. Musea"]
    assert page.one(".lc-verschil .lc-halter title").get_text()
    ways = page.texts(".lc-wijze")
    assert [way.split(" €")[0] for way in ways] == ["Zwolle", "Enschede", "Dordrecht"]
    assert HOW in ways[0]
    assert "zo gegroeid" in ways[0]
    assert "Vraag het participant, Zwolle" in ways[0]
    assert ways[1].endswith("heeft nog niet geschreven")
    assert ways[2].endswith("is uitgenodigd en heeft nog niet geantwoord")
    assert "Gekozen door Zwolle" in page.text
    assert page.texts(".lc-wacht") == ["Nog te schrijven: Enschede bij 1 punt ."]


@pytest.mark.parametrize(
    ("who", "text", "name"),
    [("participant", True, True), ("researcher", True, False), ("partner", False, False), ("dordrecht", False, False)],
)
def test_everyone_reads_no_more_than_one_may(
    pages: Pages,
    cast: Cast,
    who: str,
    text: bool,  # noqa: FBT001 - a column of a table
    name: bool,  # noqa: FBT001 - a column of a table
) -> None:
    sign_in(pages.client, cast, who)
    for address in (AGENDA, f"{CIRCLE}/kaarten/"):
        said = pages.get(address).text
        assert "Musea" in said
        assert (HOW in said) is text
        assert ("participant, Zwolle" in said) is name
    table = pages.client.get(f"{CIRCLE}/agenda.csv").content.decode()
    assert (HOW in table, "participant, Zwolle" in table) == (text, name)


def test_the_page_costs_as_many_queries_with_one_point_as_with_three(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    one = [pages.queries(address) for address in (AGENDA, PICK, ORDER, f"{CIRCLE}/kaarten/")]
    pick(cast, GREEN, WASTE)
    for point in points_of(cast.cycle.pk)[1:]:
        write_position(
            actor=actor_for(cast.people["enschede"].pk),
            circle=cast.circle.pk,
            point=point.id,
            organisation=cast.enschede.pk,
            how="Anders.",
            contact=cast.people["enschede"].pk,
        )
    assert [pages.queries(address) for address in (AGENDA, PICK, ORDER, f"{CIRCLE}/kaarten/")] == one


def test_a_member_picks_for_itself_and_is_told_what_stood_there(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "enschede")
    page = pages.get(f"{PICK}?q=groen")
    assert page.soup.select(f"input[name=punt][value='{GREEN}']")
    assert "Je kiest voor Enschede." in page.text
    answer = pages.client.post(PICK, {"punt": [GREEN, "iv3.5.4.net"]}, follow=True)
    said = answer.content.decode()
    assert "1 punt staat op de agenda." in said
    assert "Musea stond er al op: gekozen door Zwolle." in said
    assert [(one.indicator, one.picker) for one in points_of(cast.cycle.pk)] == [
        ("iv3.5.4.net", "Zwolle"),
        (GREEN, "Enschede"),
    ]


def test_who_runs_the_circle_picks_for_the_circle(cast: Cast, client: Client) -> None:
    sign_in(client, cast, "circle_coordinator")
    client.post(PICK, {"punt": [GREEN]})
    assert points_of(cast.cycle.pk)[1].picked_for is None


@pytest.mark.parametrize(
    ("typed", "told"),
    [({}, "Verwacht: minstens één punt."), ({"punt": ["nergens"]}, "Gekregen: ‘nergens’.")],
)
def test_a_choice_that_is_none_gets_a_sentence(pages: Pages, cast: Cast, typed: dict[str, str], told: str) -> None:
    sign_in(pages.client, cast, "enschede")
    page = pages.post(PICK, typed, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    assert told in page.texts("[role=alert]")[0]
    assert Point.objects.count() == 1


def test_chosen_themes_that_are_no_point_yet_are_ticked_when_the_page_opens(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    assert "aangevinkt" not in pages.get(PICK).text
    offered = [str(one["value"]) for one in pages.get(PICK).soup.select("input[name=punt]")]
    on_agenda = order(cast)[0]
    for number, indicator in enumerate((*offered[1:3], on_agenda, "")):
        Theme.objects.create(cycle=cast.cycle, title=f"Thema {number}", indicator=indicator, position=number)
    page = pages.get(PICK)
    assert [one["value"] for one in page.soup.select("input[name=punt][checked]")] == offered[1:3]
    assert "2 gekozen thema's staan nog niet op de agenda en zijn hieronder al aangevinkt" in page.text
    assert not pages.get(f"{PICK}?label=zeldzaam").soup.select("input[name=punt][checked]")
    refused = pages.post(PICK, {}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    assert not refused.soup.select("input[name=punt][checked]")
    pick(cast, *offered[1:3])
    assert "al aangevinkt" not in pages.get(PICK).text


def test_a_member_does_not_pick_for_another(cast: Cast, client: Client) -> None:
    sign_in(client, cast, "enschede")
    client.post(PICK, {"punt": [GREEN], "voor": str(cast.zwolle.pk)})
    assert points_of(cast.cycle.pk)[1].picked_for == cast.enschede.pk


def test_what_was_ticked_waits_while_somebody_signs_in_again(pages: Pages, cast: Cast) -> None:
    pages.client.post(PICK, {"punt": [GREEN]})
    pages.client.force_login(cast.people["enschede"])
    page = pages.get(f"{PICK}?q=groen")
    assert page.one(f"input[value='{GREEN}']").has_attr("checked")


def test_a_circle_without_a_period_says_so(pages: Pages, cast: Cast) -> None:
    Cycle.objects.all().delete()
    sign_in(pages.client, cast, "enschede")
    for address in (AGENDA, PICK):
        assert "nog geen periode" in pages.get(address).text
    pages.post(PICK, {"punt": GREEN}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    assert Point.objects.count() == 0


def test_a_button_moves_a_point_and_the_second_press_moves_nothing(pages: Pages, cast: Cast) -> None:
    pick(cast, GREEN)
    sign_in(pages.client, cast, "circle_coordinator")
    form = pages.get(ORDER).soup.select(".lc-volgorde form")[1]
    pressed = {str(field["name"]): str(field["value"]) for field in form.select("input, button")}
    for _press in range(2):
        pages.post(ORDER, pressed)
        assert order(cast) == [GREEN, "iv3.5.4.net"]


def test_who_moves_second_is_told_and_sees_the_order_of_now(pages: Pages, cast: Cast) -> None:
    pick(cast, GREEN)
    sign_in(pages.client, cast, "circle_coordinator")
    point = points_of(cast.cycle.pk)[1]
    pressed = {"verplaats": f"omhoog:{point.id}", "version": str(point.version)}
    pages.post(ORDER, pressed)
    page = pages.post(ORDER, pressed, status=HTTPStatus.CONFLICT)
    assert "Iemand anders veranderde intussen de volgorde." in page.texts("[role=alert]")[0]
    assert order(cast) == [GREEN, "iv3.5.4.net"]


def test_a_point_goes_after_a_question_that_says_what_goes_along(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    address = f"{AGENDA}{fixed('point')}/weg/"
    assert "Wat 1 gemeente erbij schreef gaat mee" in pages.get(address).text
    assert Point.objects.count() == 1
    assert "Musea is van de agenda." in pages.post(address, {}).text
    assert Point.objects.count() == 0


def test_a_member_writes_how_it_does_it_with_its_own_people_to_choose_from(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "enschede")
    page = pages.get(position("GM0153"))
    assert page.texts("select[name=contact] option") == ["nog niemand", "coordinator, Enschede"]
    assert HOW in page.one("aside").get_text()
    assert "Enschede" in page.one(".lc-opvraagbaar").get_text()
    person = str(cast.people["enschede"].pk)
    done = pages.post(position("GM0153"), {"how": " Met vrijwilligers. ", "reason": "choice", "contact": person})
    assert "Met vrijwilligers." in done.texts(".lc-wijze")[1]
    found = position_of(fixed("point"), cast.enschede.pk)
    assert found is not None
    assert (found.how, found.reason, str(found.contact)) == ("Met vrijwilligers.", "choice", person)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"how": "x" * 601}, "Verwacht: hoogstens 600 tekens. Het zijn er 601."),
        ({"how": " "}, "Verwacht: antwoord op minstens één vraag."),
        ({"how": "Zo.", "contact": str(fixed("person-participant"))}, "keuze"),
    ],
)
def test_a_position_that_does_not_fit_gets_a_sentence_and_nothing_is_kept(
    pages: Pages, cast: Cast, typed: dict[str, str], told: str
) -> None:
    sign_in(pages.client, cast, "enschede")
    page = pages.post(position("GM0153"), typed, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    assert told in page.one("form.lc-formulier").get_text()
    assert Position.objects.count() == 1


def test_two_who_write_at_once_lose_nothing(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    version = str(pages.get(position("GM0193")).one("form.lc-formulier input[name=version]")["value"])
    pages.post(position("GM0193"), {"how": "Eerst.", "reason": "", "version": version})
    page = pages.post(position("GM0193"), {"how": "Daarna.", "version": version}, status=HTTPStatus.CONFLICT)
    assert "Eerst." in page.one(".lc-ander").get_text()
    assert page.one("textarea").get_text(strip=True) == "Daarna."
    again = {
        str(one["name"]): str(one.get("value", "")) for one in page.soup.select("form.lc-formulier input[type=hidden]")
    }
    pages.post(position("GM0193"), {**again, "how": "Daarna."})
    found = position_of(fixed("point"), cast.zwolle.pk)
    assert found is not None
    assert found.how == "Daarna."


def test_a_reminder_goes_to_who_has_not_written_and_once(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    address = f"{CIRCLE}/agenda/herinneren/"
    assert pages.get(address).texts(".lc-punten li") == ["Enschede : 1 punt te gaan"]
    assert reminders() == []
    for press in range(2):
        assert "Er gaat een mail naar 1 coördinator." in pages.post(address, {ONCE: f"press-{press}"}).text
    assert reminders() == [cast.people["enschede"].email]


def test_the_cards_on_paper_are_tagged_and_hold_names_and_labels(pages: Pages, cast: Cast) -> None:
    pick(cast, GREEN)
    sign_in(pages.client, cast, "session_leader")
    page = pages.get(f"{CIRCLE}/kaarten/")
    assert page.one(".lc-kaartkop .utrecht-button-link").get_text() == "2 kaarten als pdf"
    answer = pages.client.get(f"{CIRCLE}/kaarten.pdf")
    read = PdfReader(io.BytesIO(answer.content))
    text = " ".join(read.pages[0].extract_text().split())
    assert len(read.pages) == 1
    for part in (*page.texts(".lc-a5 h2"), f"zo gegroeid: {HOW}", "participant, Zwolle"):
        assert part in text
    english = PdfReader(io.BytesIO(pages.client.get(f"{CIRCLE}/kaarten.pdf".replace("/nl/", "/en/")).content))
    assert "history" in english.pages[0].extract_text()


def test_without_points_there_are_no_cards_and_the_page_says_so(pages: Pages, cast: Cast) -> None:
    Point.objects.all().delete()
    sign_in(pages.client, cast, "circle_coordinator")
    assert "dus er zijn geen kaarten" in pages.get(f"{CIRCLE}/kaarten.pdf").text
    assert "Er is nog niets gekozen." in pages.get(AGENDA).text


def test_the_table_has_a_line_for_every_point_and_member(cast: Cast, client: Client) -> None:
    pick(cast, GREEN)
    sign_in(client, cast, "circle_coordinator")
    rows = list(csv.reader(io.StringIO(client.get(f"{CIRCLE}/agenda.csv").content.decode("utf-8-sig")), delimiter=";"))
    assert len(rows) == 1 + 2 * 3
    assert rows[1][:5] == ["1", "iv3.5.4.net", "Musea", "Zwolle", "Zwolle"]
    assert rows[1][6:] == [HOW, "zo gegroeid", "participant, Zwolle"]


def test_a_figure_that_is_no_longer_compared_keeps_its_place(pages: Pages, cast: Cast) -> None:
    Point.objects.update(indicator="weg.gegaan")
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(AGENDA)
    assert "Dit cijfer wordt niet meer vergeleken" in page.text
    assert HOW in page.text
    assert pages.get(position("GM0193")).one("textarea").get_text(strip=True) == HOW
