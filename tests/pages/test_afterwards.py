"""A day that was run on paper, entered afterwards."""

from __future__ import annotations

import pytest

from leercyclus.web.checkin.counts_queries import presence_counts
from leercyclus.web.days.models import Day
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.mail.models import Message
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.plan_queries import placed, published_plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Page, Pages
from tests.signed_in import sign_in
from tests.web.checkin.on_the_day import Clock
from tests.web.seating.crowd import crowd

DAY, ROUND, CHOICES = fixed("day"), fixed("slot-round-1"), fixed("slot-workshops")
HERE = f"/nl/dagen/{DAY}/achteraf/"
VISITS, LAST = fixed("slot-visits"), fixed("slot-round-2")
PARTS, TABLES = (ROUND, CHOICES, VISITS, LAST), (ROUND, LAST)
FORTY = 40
WHO, HOST = fixed("registration-participant"), fixed("registration-host")


@pytest.fixture
def clock(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Clock:
    found = Clock(monkeypatch)
    found.go(days=1)
    return found


@pytest.fixture
def coordinator(pages: Pages, cast: Cast, clock: Clock) -> Pages:
    sign_in(pages.client, cast, "municipality_coordinator")
    return pages


def cells(page: Page) -> dict[str, str]:
    """Give what a form of cells would send, as it stands."""
    found = page.soup.select("form.lc-achteraf input[name]:not([name=csrfmiddlewaretoken]):not([name=once])")
    return {str(one["name"]): str(one.get("value", "")) for one in found}


def who(page: Page) -> dict[str, str | list[str]]:
    ticked = [str(one["value"]) for one in page.soup.select("input[name=er][checked]")]
    return {"getoond": str(page.one("input[name=getoond]")["value"]), "er": ticked, "erbij": ""}


@pytest.mark.parametrize("address", [HERE, f"{HERE}{ROUND}/", f"{HERE}{CHOICES}/"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_step_is_sound_and_costs_little(coordinator: Pages, address: str, language: str) -> None:
    assert coordinator.queries(address.replace("/nl/", f"/{language}/")) <= 30


def test_everybody_who_said_yes_is_ticked_and_the_next_step_is_the_first_part(coordinator: Pages) -> None:
    form = who(coordinator.get(HERE))
    assert len(form["er"]) == 8
    form["er"] = [one for one in form["er"] if one != str(WHO)]
    form["erbij"] = "Wethouder zorg; Deventer; wethouder"
    answer = coordinator.client.post(HERE, form)
    assert answer.headers["Location"] == f"{HERE}{ROUND}/"
    assert "Bewaard: 8 mensen waren er, 1 kwam niet." in coordinator.get(f"{HERE}{ROUND}/").text
    found = presence_counts(DAY)
    assert (found.here, found.absent, found.walked_in) == (8, 1, 1)
    assert next(one for one in coming(DAY) if one.name == "Wethouder zorg").workplace == "Deventer"


def test_a_line_that_is_not_understood_keeps_all_that_was_typed(coordinator: Pages) -> None:
    form = who(coordinator.get(HERE))
    form["er"], form["erbij"] = [str(HOST)], "Wethouder zorg; Deventer"
    page = coordinator.post(HERE, form, status=422)  # type: ignore[arg-type]
    assert "Regel 1: verwacht: naam; organisatie; niveau." in page.text
    assert page.one("textarea").get_text() == "Wethouder zorg; Deventer"
    assert [one["value"] for one in page.soup.select("input[name=er][checked]")] == [str(HOST)]
    assert presence_counts(DAY).absent == 0


def test_the_cells_stand_as_they_were_published_and_only_differences_are_typed(coordinator: Pages) -> None:
    page = coordinator.get(f"{HERE}{ROUND}/")
    form, mails = cells(page), Message.objects.count()
    before = published_plan(DAY)
    assert before is not None
    assert form["version"] == "1"
    assert form[f"plek-{WHO}"] == "2"
    after = coordinator.post(f"{HERE}{ROUND}/", {**form, f"plek-{WHO}": "1"})
    assert "Bewaard. Niemand krijgt er een mail over." in after.text
    plan = published_plan(DAY)
    assert plan is not None
    assert (plan.number, plan.label) == (2, "paper")
    tables = {one: group.table for group in placed(plan) if group.slot == ROUND for one in group.people}
    assert {tables[WHO], len(tables)} == {1, 8}
    assert Message.objects.count() == mails
    assert after.address.endswith(f"{ROUND}/")
    assert "10:45" in after.one("h1").get_text(), "the next part"


def test_a_workshop_is_chosen_by_its_letter_whatever_its_capital(coordinator: Pages) -> None:
    page = coordinator.get(f"{HERE}{CHOICES}/")
    assert page.texts(".lc-achteraf__keuzes li") == ["A Afval scheiden", "B Begrijpelijke brieven"]
    form = cells(page)
    coordinator.post(f"{HERE}{CHOICES}/", {**form, f"plek-{WHO}": " a", f"plek-{HOST}": ""})
    plan = published_plan(DAY)
    assert plan is not None
    seats = {one: group.offer for group in placed(plan) if group.slot == CHOICES for one in group.people}
    assert seats[WHO] == fixed("offer-waste")
    assert HOST not in seats


def test_one_wrong_cell_is_named_nothing_is_kept_and_everything_typed_is_still_there(coordinator: Pages) -> None:
    form = {**cells(coordinator.get(f"{HERE}{ROUND}/")), f"plek-{WHO}": "twee", f"plek-{HOST}": "7"}
    page = coordinator.post(f"{HERE}{ROUND}/", form, status=422)
    assert "Bij participant, Zwolle: verwacht: het nummer van een tafel" in page.text
    wrong = page.one(f"#plek-{WHO}")
    assert (wrong["value"], wrong["aria-invalid"]) == ("twee", "true")
    assert page.one(f"#plek-{HOST}")["value"] == "7"
    assert Plan.objects.filter(day=DAY, number__isnull=False).count() == 1


def test_a_table_that_cannot_have_been_there_is_told_with_those_that_can(coordinator: Pages) -> None:
    form = {**cells(coordinator.get(f"{HERE}{ROUND}/")), f"plek-{WHO}": "8"}
    page = coordinator.post(f"{HERE}{ROUND}/", form, status=422)
    said = "van 1 tot en met 2 zoals gepubliceerd, of tot en met 4 als er een tafel bij kwam"
    assert said in page.one(f"#mis-{WHO}").get_text()
    assert Plan.objects.filter(day=DAY, number__isnull=False).count() == 1


def test_a_table_with_one_person_is_asked_about(coordinator: Pages) -> None:
    form = {**cells(coordinator.get(f"{HERE}{ROUND}/")), f"plek-{WHO}": "4"}
    assert "Aan tafel 4 zit één persoon. Klopt dat?" in coordinator.post(f"{HERE}{ROUND}/", form).text


def test_who_saves_a_part_second_is_told_and_loses_nothing(coordinator: Pages) -> None:
    form = cells(coordinator.get(f"{HERE}{ROUND}/"))
    coordinator.post(f"{HERE}{ROUND}/", {**form, f"plek-{WHO}": "1"})
    page = coordinator.post(f"{HERE}{ROUND}/", {**form, f"plek-{HOST}": ""}, status=409)
    assert "Iemand anders heeft dit intussen opgeslagen." in page.text
    assert page.one(f"#plek-{HOST}").get("value", "") == ""
    coordinator.post(f"{HERE}{ROUND}/", cells(page))
    assert Plan.objects.filter(day=DAY, number__isnull=False).count() == 3


def test_who_did_not_come_has_no_cell(coordinator: Pages) -> None:
    form = who(coordinator.get(HERE))
    form["er"] = [one for one in form["er"] if one != str(WHO)]
    coordinator.client.post(HERE, form)
    assert f"plek-{WHO}" not in cells(coordinator.get(f"{HERE}{ROUND}/"))


def test_what_was_typed_waits_while_somebody_signs_in_again(coordinator: Pages, cast: Cast) -> None:
    form = {**cells(coordinator.get(f"{HERE}{ROUND}/")), f"plek-{WHO}": "5"}
    coordinator.client.logout()
    assert "/inloggen/" in coordinator.client.post(f"{HERE}{ROUND}/", form).headers["Location"]
    coordinator.client.force_login(cast.people["municipality_coordinator"])
    page = coordinator.get(f"{HERE}{ROUND}/")
    assert page.one(f"#plek-{WHO}")["value"] == "5"
    assert page.soup.select(".utrecht-alert--info") != []


def test_a_part_without_groups_and_one_of_another_day_are_not_there(coordinator: Pages) -> None:
    assert coordinator.client.get(f"{HERE}{fixed('slot-lunch')}/").status_code == 404
    assert coordinator.client.get(f"{HERE}{fixed('no-slot')}/").status_code == 404


def test_forty_people_with_five_changes_take_nine_fields_and_five_presses(coordinator: Pages, cast: Cast) -> None:
    crowd(cast, 32)
    people = [str(one.registration) for one in coming(DAY)]
    assert len(people) == FORTY
    Plan.objects.create(day_id=DAY, number=2, rounds=_rounds_of(people), label="middle")
    fields, presses = 0, 0

    form = who(coordinator.get(HERE))
    form["er"] = [one for one in form["er"] if one != people[0]]
    form["erbij"] = "Wethouder zorg; Enschede; wethouder"
    fields, presses = fields + 2, presses + 1
    coordinator.client.post(HERE, form)
    walked_in = str(next(one.registration for one in coming(DAY) if one.name == "Wethouder zorg"))

    moved = iter(people[1:4])
    for slot in PARTS:
        typed = {f"plek-{walked_in}": "1" if slot in TABLES else "A"}
        if (other := next(moved, None)) is not None:
            typed[f"plek-{other}"] = "3" if slot in TABLES else "B"
        grid = cells(coordinator.get(f"{HERE}{slot}/"))
        assert len(grid) == FORTY + 1, "a cell for everybody who was there, and the version"
        assert [name for name in grid if not grid[name]] == [f"plek-{walked_in}"]
        fields, presses = fields + len(typed), presses + 1
        assert coordinator.client.post(f"{HERE}{slot}/", {**grid, **typed}).status_code == 302

    plan = published_plan(DAY)
    assert plan is not None
    assert plan.number == 2 + len(PARTS)
    seated = [{one for group in placed(plan) if group.slot == slot for one in group.people} for slot in PARTS]
    assert [len(one) for one in seated] == [FORTY] * len(PARTS)
    assert (fields, presses) == (9, 5)


def _rounds_of(people: list[str]) -> list[dict[str, object]]:
    """Give a plan with eight tables of five in both rounds, and the choices shared over two."""
    tables = [{"table": number + 1, "offer": None, "people": people[number::8]} for number in range(8)]
    halves = people[::2], people[1::2]

    def offered(*names: str) -> list[dict[str, object]]:
        ids = [str(fixed(f"offer-{name}")) for name in names]
        return [{"table": None, "offer": one, "people": half} for one, half in zip(ids, halves, strict=True)]

    groups = [tables, offered("letters", "waste"), offered("visit", "counter"), tables]
    return [{"slot": str(slot), "groups": each} for slot, each in zip(PARTS, groups, strict=True)]


@pytest.mark.parametrize(("asker", "status"), [("participant", 404), ("enschede", 404), ("host", 200)])
def test_who_plans_the_day_enters_it(pages: Pages, cast: Cast, clock: Clock, asker: str, status: int) -> None:
    sign_in(pages.client, cast, asker)
    for address in (HERE, f"{HERE}{ROUND}/"):
        assert pages.client.get(address).status_code == status


def test_before_the_day_there_is_nothing_to_enter(pages: Pages, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    Clock(monkeypatch).go(days=-1)
    sign_in(pages.client, cast, "host")
    assert pages.client.get(HERE).status_code == 403
    Day.objects.filter(pk=DAY).update(state="draft")
    assert pages.client.get(HERE).status_code == 404


def test_while_the_day_is_on_it_is_said_what_ticking_means(coordinator: Pages, clock: Clock) -> None:
    assert "De dag is nog bezig." not in coordinator.get(HERE).text
    clock.go(days=-1)
    assert "De dag is nog bezig." in coordinator.get(HERE).text


def test_the_pages_of_a_day_that_was_lead_to_it(coordinator: Pages, clock: Clock) -> None:
    assert coordinator.get(f"/nl/dagen/{DAY}/").soup.select_one(f".lc-dagkop__wegen a[href='{HERE}']")
    clock.go(days=-1)
    assert not coordinator.get(f"/nl/dagen/{DAY}/").soup.select_one(f".lc-dagkop__wegen a[href='{HERE}']")
