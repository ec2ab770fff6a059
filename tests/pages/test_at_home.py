"""What a municipality sees after a day."""

from __future__ import annotations

from io import BytesIO

import pytest
import python_calamine
from bs4 import BeautifulSoup
from django.db.models import CharField, Value
from django.db.models.functions import Cast as AsType
from django.db.models.functions import Concat
from django.utils import timezone

from leercyclus.web.days.models import Day
from leercyclus.web.landing.models import Landing
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.people.models import Delegation, Person, Post
from leercyclus.web.people.roles import Actor, Role
from leercyclus.web.people.takeover_actions import take_over
from tests.cast import DEVENTER, Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.parts.home_cast import PRIVATE, RAISED
from tests.signed_in import sign_in
from tests.web.landing.at_home import LIVED_DAY, bring

HOME = fixed("organisation-GM0193")
HERE = f"/nl/thuis/{LIVED_DAY}/{HOME}/"
EXPORTS = (f"{HERE}lessen.csv", f"{HERE}lessen.xlsx")
QUIET = ("De raad krijgt één bladzijde.", "Ondernemers zitten twee keer per jaar aan tafel.")
"""What was kept to the delegation, and what a partner wrote."""
WALKERS = (*(role.value for role in Role), "enschede", "dordrecht", "deventer", "")


@pytest.fixture
def secretary(cast: Cast, pages: Pages) -> Pages:
    sign_in(pages.client, cast, "municipal_secretary")
    return pages


def test_the_headline_says_in_words_how_far_things_landed(cast: Cast, secretary: Pages) -> None:
    assert secretary.get(HERE).one("h1").get_text() == "Eén les is geprobeerd"
    Landing.objects.filter(pk__in=[fixed("lesson-participant"), fixed("lesson-municipal_secretary")]).update(step=5)
    assert secretary.get(HERE).one("h1").get_text() == "Twee lessen zijn in gebruik"


def test_the_lead_says_who_went_where_and_how_many_shared(secretary: Pages) -> None:
    text = secretary.get(HERE).text
    assert "Zes mensen uit Zwolle gingen naar Enschede." in text
    assert "delen twee van hen waar hun les staat." in text


def test_an_address_of_before_a_merger_leads_to_the_municipality_that_goes_on(cast: Cast, secretary: Pages) -> None:
    administrator = Actor(cast.people["network_administrator"].pk)
    kept = cast.organisations[DEVENTER].pk
    take_over(actor=administrator, gone=cast.zwolle.pk, kept=kept, day=timezone.localdate())
    text = secretary.get(HERE).text
    assert "Zes mensen uit Deventer gingen naar Enschede." in text
    assert secretary.get(HERE).one("a[href$='lessen.csv']")["href"] == f"/nl/thuis/{LIVED_DAY}/{kept}/lessen.csv"
    assert "Gemeente Deventer" in secretary.get(f"{HERE}brief/").text


def test_the_picture_has_a_sign_for_everybody_who_went_and_lessons_hang_below_it(secretary: Pages) -> None:
    picture = secretary.get(HERE).one("svg.lc-land--breed")
    assert len(picture.select(".lc-land__mens")) == 6
    assert {str(one["class"]) for one in picture.select(".lc-land__mens")} == {"['lc-land__mens']"}, "all alike"
    assert [one.get_text() for one in picture.select(".lc-land__getal")] == ["3", "4"]
    assert len(picture.select(".lc-land__val")) == 2
    assert len(picture.select(".lc-land__samen--0")) == 2, "joined lessons have the same ring"


def give_names() -> None:
    """Give everybody a name that stands nowhere else."""
    Person.objects.update(name=Concat(Value("Naam "), AsType("id", CharField())))


def test_the_same_stands_in_two_tables_that_nothing_ties_together(cast: Cast, secretary: Pages) -> None:
    give_names()
    page = secretary.get(HERE)
    went, lessons = page.soup.select("main table")
    assert "wethouder sociaal 1" in [" ".join(row.get_text(" ").split()) for row in went.select("tbody tr")]
    assert not went.select("tbody td:nth-of-type(4)")
    rows = [" ".join(row.get_text(" ").split()) for row in lessons.select("tbody tr")]
    assert [row[0] for row in rows] == ["3", "4"]
    assert "Naar bewoners toe" in rows[0]
    assert "Naam" not in page.one("main").get_text(" ")


def test_no_threshold_is_drawn_and_the_page_says_so_and_that_it_is_no_list_of_staff(secretary: Pages) -> None:
    text = secretary.get(HERE).text
    assert "Er is geen bekend aantal waarboven het lukt." in text
    assert "Dit is geen lijst van medewerkers, en het telt niet mee bij een beoordeling." in text


def test_the_ladder_counts_lessons_and_a_decision_once(secretary: Pages) -> None:
    page = secretary.get(HERE)
    assert [one.split()[-2] for one in page.texts(".lc-treden li")] == ["0", "0", "0", "1", "1", "0", "0"]
    assert "1 besluit is vastgelegd." in page.text


@pytest.mark.parametrize("question", ["trede=3", "q=deur", "soort=tip"])
def test_what_is_looked_for_stands_in_the_address(cast: Cast, secretary: Pages, question: str) -> None:
    bring(cast, "Een teamfoto bij elk project.", step=0)
    assert "Een teamfoto bij elk project." in secretary.get(HERE).texts(".lc-lessen h3")
    assert "Een teamfoto bij elk project." not in secretary.get(f"{HERE}?{question}").texts(".lc-lessen h3")


def test_nothing_new_that_was_shared_is_told_with_what_was_wanted(secretary: Pages) -> None:
    assert "klachten over groen" not in secretary.get(HERE).text
    Lesson.objects.filter(pk=fixed("lesson-alderman")).update(sharing="home")
    page = secretary.get(HERE)
    assert "Hoe jullie omgaan met klachten over groen." in page.text
    assert len(page.one("svg.lc-land--breed").select(".lc-land__les")) == 2


def test_who_keeps_it_is_offered_what_can_be_done_and_others_read_it(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    assert pages.get(HERE).texts("#now") == ["Wat kan de secretaris doen?"]
    assert not pages.get(HERE).soup.select(f"a[href='{HERE}gesprek/']")
    sign_in(pages.client, cast, "municipality_coordinator")
    assert pages.get(HERE).soup.select(f"a[href='{HERE}gesprek/']")


@pytest.mark.parametrize("who", WALKERS)
def test_nobody_reads_what_was_kept_from_home_whatever_the_export(cast: Cast, pages: Pages, who: str) -> None:
    kept = bring(cast, "Dit bleef bij de delegatie.", sharing="delegation")
    give_names()
    sign_in(pages.client, cast, who)
    for address in (
        HERE,
        f"/nl/thuis/samen/{fixed('bundle')}/",
        "/nl/thuis/",
        f"/nl/thuis/gesprek/{fixed('meeting')}/",
        *EXPORTS,
    ):
        said = _said(pages, address)
        for secret in (*QUIET, kept.lesson.text, PRIVATE, "Collega Jansen", "Misschien werkt het alleen daar.", RAISED):
            assert secret not in said, f"{who} reads {secret} on {address}"
        keeps = who in {"municipality_coordinator", "municipal_secretary"} and "gesprek" in address
        assert keeps or "Naam" not in said, f"{who} reads a name on {address}"


TWO_ALDERMEN = "wethouder van het geheim"


@pytest.mark.parametrize("who", WALKERS)
def test_nobody_can_tell_who_did_not_share(cast: Cast, pages: Pages, who: str) -> None:
    # One sits alone in the own cell and shares, two of one cell do not: nothing may change but what was shared.
    alone = bring(cast, "Alleen in dit hokje.", sharing="delegation", department="alleen", level="head")
    quiet = [bring(cast, f"Stil {place}.", sharing="delegation", level="alderman") for place in range(2)]
    Post.objects.filter(person__in=[one.person for one in quiet]).update(title=TWO_ALDERMEN)
    sign_in(pages.client, cast, who)
    pages_of_home = (HERE, f"{HERE}samen/", f"{HERE}besluit/", *EXPORTS)
    before = {address: _told(pages, address) for address in pages_of_home}
    Lesson.objects.filter(pk=alone.lesson.pk).update(sharing="home")
    after = {address: _told(pages, address) for address in pages_of_home}
    Lesson.objects.filter(pk=alone.lesson.pk).update(sharing="delegation")
    Lesson.objects.filter(pk=quiet[0].lesson.pk).update(sharing="home", text="Alleen in dit hokje.")
    other = {address: _told(pages, address) for address in pages_of_home}
    assert after == other, "who of them shared it makes no difference"
    for address in pages_of_home:
        assert after[address]["went"] == before[address]["went"], f"{who} sees a change above on {address}"
        assert TWO_ALDERMEN not in after[address]["text"], f"{who} reads a post on {address}"


def _told(pages: Pages, address: str) -> dict[str, str]:
    """Give what a page says, with the tokens of its forms out of it, and who went as it draws that."""
    said = _said(pages, address)
    soup = BeautifulSoup(said, "html.parser")
    for one in soup.select("input[type=hidden], script, [nonce], [value], [href]"):
        for name in ("value", "nonce", "href", "id", "for"):
            one.attrs.pop(name, None)
    went = "".join(str(one) for one in (*soup.select(".lc-land__mens"), *soup.select("main table")[:1]))
    return {"went": went, "text": soup.get_text(" ") if "<html" in said else said}


@pytest.mark.parametrize("word", ["beleidsmedewerker", "alleen"])
def test_what_somebody_is_called_or_where_somebody_works_finds_no_lesson(
    cast: Cast, secretary: Pages, word: str
) -> None:
    bring(cast, "Een stoep.", department="alleen")
    assert secretary.get(f"{HERE}?q={word}").soup.select(".lc-lessen h3") == []


def test_of_joined_lessons_only_the_post_of_who_carries_them_is_told(cast: Cast, secretary: Pages) -> None:
    Post.objects.filter(person=cast.people["municipal_secretary"]).update(title="directeur van alles")
    Post.objects.filter(person=cast.people["participant"]).update(title="wijkcoach in het noorden")
    for address in (HERE, f"/nl/thuis/samen/{fixed('bundle')}/"):
        text = secretary.get(address).one("main").get_text(" ")
        assert "wijkcoach in het noorden" in text
        assert "directeur van alles" not in text


def test_an_export_has_no_post_no_level_and_no_department(secretary: Pages) -> None:
    for address in EXPORTS:
        header = _said(secretary, address).splitlines()[0]
        assert not [word for word in ("functie", "niveau", "afdeling") if word in header]


def _said(pages: Pages, address: str) -> str:
    answer = pages.client.get(address)
    if not address.endswith(".xlsx") or answer.status_code != 200:
        return answer.content.decode("utf-8-sig", errors="replace")
    book = python_calamine.CalamineWorkbook.from_filelike(BytesIO(answer.content))
    return "\n".join(";".join(map(str, row)) for row in book.get_sheet_by_index(0).to_python())


def test_an_export_has_what_is_looked_for_and_no_name(secretary: Pages) -> None:
    lines = _said(secretary, f"{EXPORTS[0]}?trede=4").splitlines()
    assert len(lines) == 2
    assert "De wijkcoach komt zelf aan de deur." in lines[1]
    assert "Naar bewoners toe" in lines[1]
    assert len(_said(secretary, EXPORTS[1]).splitlines()) == 3


def test_text_that_a_spreadsheet_would_run_is_escaped(cast: Cast, secretary: Pages) -> None:
    bring(cast, '=HYPERLINK("http://kwaad.example")')
    assert "'=HYPERLINK" in _said(secretary, EXPORTS[0])


@pytest.mark.parametrize("who", ["enschede", "deventer", "partner", "researcher", "network_administrator"])
def test_who_does_not_work_there_finds_nothing(cast: Cast, pages: Pages, who: str) -> None:
    sign_in(pages.client, cast, who)
    for address in (HERE, *EXPORTS):
        expected = 200 if who in {"researcher", "network_administrator"} and _works(cast, who) else 404
        assert pages.client.get(address).status_code == expected


def _works(cast: Cast, who: str) -> bool:
    return Delegation.objects.filter(person=cast.people[who], organisation=cast.zwolle).exists()


def test_before_the_day_there_is_nothing_to_see(cast: Cast, secretary: Pages) -> None:
    assert secretary.client.get(f"/nl/thuis/{fixed('day')}/{HOME}/").status_code == 404
    Day.objects.filter(pk=LIVED_DAY).update(state="draft")
    assert secretary.client.get(HERE).status_code == 404


def test_the_sixth_sign_of_the_circle_leads_to_the_newest_day_that_is_over(cast: Cast, secretary: Pages) -> None:
    circle = secretary.get(f"/nl/kringen/{cast.circle.pk}/")
    sign = circle.soup.select(".lc-route ol li a")[-1]
    assert str(sign["href"]).endswith(f"/kringen/{cast.circle.pk}/thuis/")
    assert "Eén les is geprobeerd" in secretary.get(str(sign["href"])).one("h1").get_text()


def test_the_pages_of_a_day_that_is_over_lead_to_it_and_those_of_a_day_to_come_do_not(secretary: Pages) -> None:
    over = secretary.get(f"/nl/dagen/{LIVED_DAY}/").soup
    assert over.select(f".lc-dagkop__wegen a[href$='thuis/?dag={LIVED_DAY}']")
    assert not secretary.get(f"/nl/dagen/{fixed('day')}/").soup.select(".lc-dagkop__wegen a[href*='thuis/']")


def test_a_circle_without_a_day_that_is_over_says_what_will_stand_here(cast: Cast, secretary: Pages) -> None:
    Day.objects.filter(pk=LIVED_DAY).delete()
    page = secretary.get(f"/nl/kringen/{cast.circle.pk}/thuis/")
    assert "Na een uitwisselingsdag zie je hier wat je gemeente ervan meebracht" in page.text


def test_the_days_of_the_own_municipality_are_listed_with_counts(secretary: Pages) -> None:
    page = secretary.get("/nl/thuis/")
    assert "De dag in Enschede, 12 maart 2026" in page.text
    assert "6 mensen gingen mee. 2 lessen zijn thuis gedeeld." in page.text
    assert page.soup.select(f"a[href='{HERE}']")


def test_nobody_went_is_said_and_nothing_is_drawn(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "deventer")
    page = pages.get(f"/nl/thuis/{LIVED_DAY}/{cast.organisations['GM0150'].pk}/")
    assert page.one("h1").get_text() == "Niemand van Deventer ging mee"
    assert page.soup.select("svg.lc-land") == []
