"""The board of a host, on the day itself and around it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from django.test import Client

from leercyclus.web.accounts.tokens import ONCE
from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.presence_actions import see
from leercyclus.web.checkin.walk_in_actions import walk_in
from leercyclus.web.days.models import Offer
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.models import Proposal, Running
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.plan_queries import published_plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Page, Pages
from tests.signed_in import sign_in
from tests.web.checkin.on_the_day import Clock
from tests.web.seating.seated import seated

DAY, ROUND = fixed("day"), fixed("slot-round-1")
BOARD = f"/nl/dagen/{DAY}/vandaag/"
STATE, PROPOSAL, UNDO, PART = f"{BOARD}stand/", f"{BOARD}voorstel/", f"{BOARD}terug/", f"{BOARD}onderdeel/{ROUND}/"
HTMX = {"HX-Request": "true"}


@pytest.fixture
def clock(pages: Pages, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Let it be 08:30 on the day, with a host who looks at the board."""
    found = Clock(monkeypatch)
    Running.objects.all().delete()
    sign_in(pages.client, cast, "host")
    return found


@pytest.fixture
def plan(cast: Cast, clock: Clock) -> Plan:
    """Let everybody have a seat."""
    return seated(cast)[0]


def empty_first_table(cast: Cast, plan: Plan, *, left: int = 3) -> None:
    for one in plan.rounds[0]["groups"][0]["people"][left:]:
        see(actor=Actor(cast.people["host"].pk), registration=UUID(one), state="absent")


def mark_of(page: Page) -> str:
    return str(page.one("#bord-klok")["hx-headers"]).split('\\"')[1]


def state(client: Client, mark: str) -> tuple[int, str, str]:
    """Ask what is new, as the page does: the status, the mark and the text."""
    answer = client.get(STATE, headers={**HTMX, "If-None-Match": f'"{mark}"'})
    return answer.status_code, answer.headers.get("ETag", "").strip('"'), answer.content.decode()


def open_proposal(cast: Cast, pages: Pages, plan: Plan) -> UUID:
    empty_first_table(cast, plan)
    pages.get(PROPOSAL)
    return Proposal.objects.get(state="proposed").pk


def test_the_board_tells_the_time_what_comes_and_who_is_there(pages: Pages, clock: Clock, plan: Plan) -> None:
    page = pages.get(BOARD)
    assert page.one("h1").text == "Uitwisselingsdag Zwolle"
    assert "08:30" in page.texts(".lc-klokrij__klok")[0]
    assert "Plenair over 30 minuten, Raadzaal." in page.text
    assert page.texts(".lc-klokrij .lc-tellers li") == ["1 binnen", "23 nog niet binnen", "0 komen niet", "0 erbij"]
    assert page.texts(".lc-loop__deel--nu .lc-loop__naam b") == ["Aankomst"]


def test_the_list_of_the_door_stands_on_the_board_and_a_tap_leads_back_to_it(pages: Pages, clock: Clock) -> None:
    page = pages.get(BOARD)
    form = page.one(f"#p-{fixed('registration-participant')} form")
    back = str(form.select_one("input[name=terug]")["value"])  # type: ignore[index]
    assert back == BOARD
    tap = {"registration": str(fixed("registration-participant")), "state": "here", "terug": back}
    assert pages.post(str(form["action"]), tap).address == str(form["action"])
    assert Presence.objects.get(pk=fixed("registration-participant")).state == "here"


def test_a_page_that_has_all_there_is_gets_nothing(pages: Pages, clock: Clock, plan: Plan) -> None:
    mark = mark_of(pages.get(BOARD))
    assert state(pages.client, mark)[0] == 204


def test_a_minute_later_only_the_head_is_new(pages: Pages, clock: Clock, plan: Plan) -> None:
    mark = mark_of(pages.get(BOARD))
    clock.go(minutes=1)
    status, newer, text = state(pages.client, mark)
    assert (status, newer != mark) == (200, True)
    assert "08:31" in text
    assert "bord-midden" not in text
    assert "bord-draaiboek" not in text


def test_what_another_host_did_is_in_the_next_answer(pages: Pages, clock: Clock, plan: Plan, cast: Cast) -> None:
    mark = mark_of(pages.get(BOARD))
    empty_first_table(cast, plan)
    status, newer, text = state(pages.client, mark)
    assert status == 200
    assert 'id="bord-midden" hx-swap-oob="true"' in text
    assert 'id="bord-draaiboek"' in text
    assert "Er wordt een voorstel gemaakt." in text
    assert state(pages.client, newer)[0] == 204


def test_a_part_that_begins_by_the_clock_is_in_the_next_answer(pages: Pages, clock: Clock, plan: Plan) -> None:
    mark = mark_of(pages.get(BOARD))
    clock.go(minutes=31)
    assert "bord-draaiboek" in state(pages.client, mark)[2]


def test_without_javascript_the_state_leads_to_the_board(pages: Pages, clock: Clock) -> None:
    assert pages.client.get(STATE).headers["Location"] == BOARD


def test_the_board_does_not_wait_for_a_proposal_and_the_page_has_it(
    pages: Pages, clock: Clock, plan: Plan, cast: Cast
) -> None:
    empty_first_table(cast, plan)
    board = pages.get(BOARD)
    assert board.one("#voorstel")["hx-get"] == PROPOSAL
    assert Proposal.objects.count() == 0
    link = board.one("#voorstel a[href]")
    page = pages.get(str(link["href"]))
    assert page.texts("#voorstel-kop") == ["Voorstel: één verhuist"]
    assert page.texts(".lc-kost dt")[0] == "1"
    assert pages.get(BOARD).texts("#voorstel-kop") == ["Voorstel: één verhuist"]


def test_the_part_for_the_board_is_the_same_and_asks_the_board_to_look_again(
    pages: Pages, clock: Clock, plan: Plan, cast: Cast
) -> None:
    empty_first_table(cast, plan)
    page = pages.get(PROPOSAL, partial=True)
    assert not page.is_whole
    assert page.response.headers["HX-Trigger-After-Settle"] == "nieuw"
    assert page.texts("#voorstel-kop") == ["Voorstel: één verhuist"]


def test_a_proposal_says_why_first_then_what_it_costs_and_the_buttons_stand_above_who_moves(
    pages: Pages, clock: Clock, plan: Plan, cast: Cast
) -> None:
    walk_in(
        actor=Actor(cast.people["host"].pk),
        day=DAY,
        name="wethouder economie",
        organisation=cast.zwolle.pk,
        level="alderman",
    )
    empty_first_table(cast, plan)
    page = pages.get(PROPOSAL)
    told = page.one("#voorstel").get_text(" ", strip=True)
    parts = ["ronde 1", "workshops", "praktijkbezoeken", "ronde 2"]
    head = page.texts("#voorstel-kop")[0]
    assert [one.split(" in ")[1] for one in head.rpartition(": ")[2].split(", ")] == parts
    why = told.index("wethouder economie is er en heeft in een onderdeel nog geen plek.")
    wrong, cost = told.index("nog 3 mensen"), told.index("ontmoetingen tussen gemeenten vandaag")
    assert why < wrong < cost < told.index("Neem over en meld het") < told.index("Ronde 1, 09:30")
    assert len(page.soup.select("#voorstel h3")) == 4
    assert not page.soup.select("#voorstel details .lc-verhuis")


def test_a_proposal_says_which_workshop_or_visit_fell_out(pages: Pages, clock: Clock, plan: Plan) -> None:
    Offer.objects.filter(pk=fixed("offer-visit")).update(called_off_at=clock.now, called_off_why="Spoed.")
    assert "‘Mee met de wijkcoach’ gaat niet door." in pages.get(PROPOSAL).text


def test_a_proposal_is_taken_over_and_taken_back_with_two_presses(
    pages: Pages, clock: Clock, plan: Plan, cast: Cast
) -> None:
    found = open_proposal(cast, pages, plan)
    page = pages.post(f"{PROPOSAL}{found}/", {"deed": "take"})
    assert "Versie 3 geldt." in page.text
    holds = published_plan(DAY)
    assert holds is not None
    assert holds.pk == found
    form = page.one(f"form[action='{UNDO}']")
    page = pages.post(UNDO, {"plan": str(form.select_one("input[name=plan]")["value"])})  # type: ignore[index]
    assert "Dat is versie 4." in page.text
    assert "Versie 3 is teruggedraaid." in page.text
    assert "Je liet de tafels zoals ze zijn." not in page.text


def test_a_proposal_that_is_left_alone_can_be_looked_at_again(
    pages: Pages, clock: Clock, plan: Plan, cast: Cast
) -> None:
    found = open_proposal(cast, pages, plan)
    page = pages.post(f"{PROPOSAL}{found}/", {"deed": "leave"})
    assert "Je liet de tafels zoals ze zijn." in page.text
    again = pages.get(PROPOSAL)
    assert again.soup.select("#neem-over")
    assert not again.soup.select("#laat-zo")


def test_who_takes_over_what_another_version_overtook_reads_so(
    pages: Pages, clock: Clock, plan: Plan, cast: Cast
) -> None:
    found = open_proposal(cast, pages, plan)
    Plan.objects.filter(pk=fixed("plan-proposed")).update(number=8)
    page = pages.post(f"{PROPOSAL}{found}/", {"deed": "take"}, status=409)
    assert "Iemand anders heeft intussen versie 8 gepubliceerd." in page.text


def test_a_proposal_that_is_gone_is_told(pages: Pages, clock: Clock, plan: Plan) -> None:
    page = pages.post(f"{PROPOSAL}{fixed('nobody')}/", {"deed": "take"}, status=422)
    assert "Dit voorstel is er niet meer." in page.text
    assert "Er is geen voorstel" in pages.post(UNDO, {}, status=422).text


def test_a_part_is_begun_once_however_often_the_button_is_pressed(pages: Pages, clock: Clock, plan: Plan) -> None:
    sent = {"deed": "begin", "version": "0", ONCE: "a-token"}
    for _ in range(2):
        pages.post(PART, sent)
    row = Running.objects.get(slot=ROUND)
    assert (row.version, row.began_at) == (1, clock.now)
    page = pages.get(BOARD)
    assert page.texts(".lc-loop__deel--nu .lc-loop__naam b") == ["Ronde 1"]
    assert page.soup.select(f"#undo-{ROUND}")


def test_a_leader_who_is_missing_leads_to_the_workshop_itself(
    pages: Pages, clock: Clock, plan: Plan, cast: Cast
) -> None:
    see(actor=Actor(cast.people["host"].pk), registration=fixed("registration-session_leader"), state="absent")
    link = pages.get(BOARD).one(".lc-bordzorg a")
    address, _, anchor = str(link["href"]).partition("#")
    assert link.get_text() == "Naar ‘Begrijpelijke brieven’"
    assert pages.get(address).one(f"#{anchor} h3").get_text() == "Begrijpelijke brieven"


def test_beginning_a_part_while_another_is_on_is_asked_first(pages: Pages, clock: Clock, plan: Plan) -> None:
    clock.go(minutes=45)
    page = pages.post(PART, {"deed": "begin", "version": "0"}, status=422)
    assert "Ronde 1 nu beginnen?" in page.text
    assert "Plenair is nog bezig, tot 09:25, en stopt hierdoor." in page.one(".lc-mast").get_text()
    assert not Running.objects.exists()
    form = page.one("main form[method=post]")
    sent = {str(one["name"]): str(one.get("value", "")) for one in form.select("input[name], button[name]")}
    pages.post(PART, sent)
    assert Running.objects.get(slot=ROUND).began_at == clock.now
    assert pages.get(BOARD).texts(".lc-loop__deel--nu .lc-loop__naam b") == ["Ronde 1"]


def test_beginning_a_part_that_has_begun_is_not_asked_but_told(pages: Pages, clock: Clock, plan: Plan) -> None:
    clock.go(minutes=65)
    assert "is al begonnen" in pages.post(PART, {"deed": "begin", "version": "0"}).text


def test_what_goes_on_past_its_time_ends_at_one_press(pages: Pages, clock: Clock, plan: Plan) -> None:
    clock.go(minutes=45)
    Running.objects.create(slot_id=fixed("slot-plenary"), began_at=clock.now - timedelta(minutes=60), version=1)
    pages.post(PART, {"deed": "begin", "version": "0"})
    assert Running.objects.get(slot=ROUND).began_at == clock.now


def test_a_part_that_another_host_changed_is_told(pages: Pages, clock: Clock, plan: Plan) -> None:
    Running.objects.create(slot_id=ROUND, extra_minutes=5, version=3)
    page = pages.post(PART, {"deed": "extend", "version": "0"})
    assert "Iemand anders heeft dit onderdeel net veranderd." in page.text
    assert Running.objects.get(slot=ROUND).extra_minutes == 5


def test_delays_stand_on_the_run_sheet(pages: Pages, clock: Clock, plan: Plan) -> None:
    page = pages.post(PART, {"deed": "extend", "version": "0"})
    assert "5 minuten langer" in page.text
    Running.objects.filter(slot=ROUND).update(extra_minutes=30)
    assert "15 minuten later dan gepland" in pages.get(BOARD).text


def test_the_board_costs_as_many_questions_with_one_tap_as_with_three(
    pages: Pages, clock: Clock, plan: Plan, cast: Cast
) -> None:
    people = plan.rounds[0]["groups"][0]["people"]
    see(actor=Actor(cast.people["host"].pk), registration=UUID(people[0]), state="here")
    one = pages.queries(BOARD)
    for person in people[1:3]:
        see(actor=Actor(cast.people["host"].pk), registration=UUID(person), state="here")
    assert pages.queries(BOARD) == one


@pytest.mark.parametrize(("days", "told"), [(-1, "Deze dag is op"), (1, "Deze dag is geweest.")])
def test_before_and_after_the_day_the_board_can_be_read_and_nothing_pressed(
    pages: Pages, clock: Clock, plan: Plan, days: int, told: str
) -> None:
    clock.go(days=days)
    page = pages.get(BOARD)
    assert told in page.text
    word = "niet ingevoerd" if days > 0 else "nog niet binnen"
    assert page.texts(".lc-klokrij .lc-tellers li")[1] == f"23 {word}"
    assert page.texts(".lc-instand li")[0] == f"23 {word}"
    assert not page.soup.select(".lc-werkbord form[method=post]")
    assert pages.client.post(PART, {"deed": "begin", "version": "0"}).status_code == 403
    assert pages.client.post(UNDO).status_code == 403


@pytest.mark.parametrize("who", ["participant", "enschede", "controller", "partner"])
def test_for_who_does_not_run_the_day_the_board_is_not_there(pages: Pages, clock: Clock, cast: Cast, who: str) -> None:
    sign_in(pages.client, cast, who)
    for address in (BOARD, STATE, PROPOSAL):
        assert pages.client.get(address).status_code == 404
    assert pages.client.post(PART, {"deed": "begin", "version": "0"}).status_code == 404


def test_a_day_without_tables_says_where_to_make_them(pages: Pages, clock: Clock) -> None:
    Plan.objects.filter(day=DAY).update(number=None)
    assert "Voor deze dag zijn nog geen tafels gepubliceerd." in pages.get(BOARD).text
