"""What a coordinator does from an empty day to groups, each step as one function."""

from __future__ import annotations

import re
from collections.abc import Sequence

from playwright.sync_api import Page, expect

from tests.browser.journeys.hands import Hands
from tests.browser.journeys.windows import heading, main_button

ROOMS = """Raadzaal; 70; eerste verdieping, links van de lift; ringleiding
Burgerzaal; 30; begane grond, achter de balie
Kamer 1; 16; tweede verdieping
Kamer 2; 16; tweede verdieping"""


def begin_day(hands: Hands, circle: str) -> None:
    """Begin a day of the first turn of the rota."""
    hands.page.goto("/nl/")
    hands.page.get_by_role("link", name="Mijn kring", exact=True).click()
    hands.follow(circle)
    hands.page.locator(".lc-route").get_by_role("link", name="De dag").click()
    hands.follow("Een dag plannen")
    hands.press("Begin deze dag")
    expect(hands.main).to_contain_text("De dag is een concept.")


def go(hands: Hands, page: str) -> None:
    """Go to another page of the day."""
    hands.page.locator(".lc-dagkop__wegen").get_by_role("link", name=page, exact=True).click()


def say_where_and_who(hands: Hands) -> None:
    """Say where the day is, and how many of three levels every municipality brings at least."""
    hands.follow("Wijzig plaats, tijden en onderwerpen")
    hands.type("Plaats", "Stadhuis, Grote Kerkplein 15")
    for level, number in (("afdelingshoofd", 4), ("beleidsmedewerker", 6), ("uitvoerend medewerker", 7)):
        hands.type(level, str(number))
    hands.press("Opslaan")


def paste_rooms(hands: Hands) -> None:
    """Paste the rooms."""
    hands.follow("Zalen")
    hands.type("Zalen, één per regel", ROOMS)
    hands.press("Voeg deze zalen toe")
    expect(hands.main).to_contain_text("4 zalen")


def add_workshop(hands: Hands, leader: str, room: str, *, is_beside_visits: bool = False) -> str:
    """Add a workshop with the first title that is offered, and give that; beside the visits it is for who stays."""
    hands.follow("Workshop toevoegen")
    idea = hands.main.locator(".lc-voorzet button").first
    title = idea.inner_text()
    idea.click()
    expect(hands.main.get_by_label("Titel", exact=True)).to_have_value(title)
    if is_beside_visits:
        hands.tick("10:45 Workshops", is_on=False)
        hands.tick("13:15 Praktijkbezoeken, voor wie blijft")
    hands.choose("Wie leidt het?", leader)
    hands.choose("Zaal", room)
    hands.press("Voeg deze workshop toe")
    expect(hands.main).to_contain_text(f"‘{title}’ staat erbij.")
    return title


def add_visit(hands: Hands, title: str, person: str) -> None:
    """Add a visit to somebody at work, with a stand-in; the places are those that are usual."""
    hands.follow("Praktijkbezoek toevoegen")
    hands.type("Titel", title)
    hands.choose("Wie ontmoeten zij?", person)
    hands.type("Invaller", "collega van het team")
    hands.type("Waar verzamelt de groep?", "Hoofdingang")
    hands.press("Voeg dit praktijkbezoek toe")
    expect(hands.main).to_contain_text(f"‘{title}’ staat erbij.")


def give_parts_a_room(hands: Hands) -> None:
    """Give every part that still has none a room and who leads it, and each round a question."""
    hands.follow("Tijdlijn")
    for name in ("Plenair", "Ronde 1", "Lunch", "Ronde 2", "Eén ding mee naar huis"):
        hands.main.get_by_role("link", name=f"Wijzig {name}", exact=True).click()
        hands.choose("Zaal", "Raadzaal")
        if name != "Lunch":
            hands.choose("Wie leidt het?", "Afdelingshoofd wijkteams, Zwolle")
        if name.startswith("Ronde"):
            hands.type("Vraag voor de tafels", "Wat doen jullie dat wij niet doen?")
        hands.press("Opslaan")
        expect(hands.main).to_contain_text("Het programma is veranderd.")


def publish_day(hands: Hands) -> None:
    """Publish the programme once nothing is missing any more."""
    heading(hands.page, "Klaar om te publiceren")
    hands.follow("Bekijk het publiceren")
    hands.press("Publiceren")
    expect(hands.main).to_contain_text("Het programma is gepubliceerd.")


def invite_all(hands: Hands, cities: Sequence[str]) -> int:
    """Ask everybody who is proposed, municipality by municipality, and give how many that are."""
    asked = 0
    for city in cities:
        go(hands, "Mensen")
        hands.follow("Mensen vragen")
        hands.main.get_by_role("navigation", name="Gemeenten").get_by_role("link", name=city).click()
        heading(hands.page, f"Mensen van {city} vragen")
        asked += hands.main.locator("input[name=wie]:checked").count()
        hands.press("Vraag wie is aangekruist")
        heading(hands.page, "Wie komt")
    return asked


def ask_groups(hands: Hands) -> None:
    """Press the one button."""
    go(hands, "Tafels")
    hands.press("Maak de groepen")
    expect(hands.main).to_contain_text("De groepen worden gemaakt.")


def publish_proposed_plan(hands: Hands) -> None:
    """See the choice with its bounds, use the plan that is proposed and publish it."""
    expect(hands.main.locator(".lc-plan").first).to_contain_text(re.compile(r"\d+ van hoogstens \d+"))
    hands.press("Gebruik dit plan")
    hands.follow("Publiceer dit plan")
    hands.press("Publiceren")
    expect(hands.main).to_contain_text("Vanaf nu geldt versie 1.")


def answer_by_link(page: Page, link: str, wish: str) -> None:
    """Open the link in the mail, say yes, and wish for one workshop first."""
    page.goto(link)
    main_button(page, "Ja, ik kom")
    heading(page, "Wat wil je graag op deze dag?")
    page.get_by_label("Eerste keus").select_option(label=wish)
    main_button(page, "Wensen bewaren")
    expect(page.get_by_role("main")).to_contain_text("bewaard")


def send_deputy(page: Page, address: str, deputy: str) -> None:
    """Say for somebody else that a colleague comes instead."""
    page.goto(address)
    page.get_by_text("Er komt iemand anders", exact=True).click()
    field = page.get_by_label("Een collega")
    field.select_option(value=field.locator("option", has_text=deputy).first.get_attribute("value"))
    main_button(page, "Stuur deze vervanger")
    heading(page, f"{deputy} is gevraagd als vervanger")


def fetched(page: Page, address: str) -> bytes:
    """Give what stands at an address; a click would open the viewer of the browser."""
    return page.context.request.get(address).body()


def open_own_day(page: Page) -> None:
    """Go to the own page of the day, from the home page."""
    page.goto("/nl/")
    page.get_by_role("link", name="Mijn kring", exact=True).click()
    page.locator("main").get_by_role("heading", level=2).get_by_role("link").first.click()
    page.locator(".lc-route").get_by_role("link", name="De dag").click()
    page.locator(".lc-dagkop__wegen").get_by_role("link", name="Mijn dag", exact=True).click()
