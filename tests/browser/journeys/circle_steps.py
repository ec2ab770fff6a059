"""What people do to found a circle, each step as one function: with the links and buttons that the pages show them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.utils import translation
from django.utils.dates import MONTHS
from playwright.sync_api import Page, expect

from tests.browser.journeys.forty import from_a_sheet, from_outlook
from tests.browser.journeys.windows import code_by_mail, heading, main_button, main_link

PURPOSE = "Van elkaar leren met gesloten beurs."
CITIES = ("Zwolle", "Enschede", "Dordrecht")


def address(city: str, first: str = "coordinator") -> str:
    """Give the address of the coordinator of a city, or of another with that first part."""
    return f"{first}@{city.lower()}.example"


def make_coordinators(page: Page, city: str) -> None:
    """Make two people coordinator of a municipality, as the administrator of the network."""
    page.goto("/nl/")
    page.get_by_role("link", name="Mijn kring", exact=True).click()
    main_link(page, "Rollen in het netwerk")
    for name, first in (("Coördinator", "coordinator"), ("Tweede coördinator", "tweede")):
        page.get_by_label("Rol", exact=True).select_option("municipality_coordinator")
        page.get_by_label("Voor welke gemeente").fill(city)
        page.get_by_label("Naam", exact=True).fill(f"{name} {city}")
        page.get_by_label("Mailadres").fill(address(city, first))
        main_button(page, "Geef deze rol")
        expect(page.get_by_role("main")).to_contain_text(address(city, first))


def come_in(page: Page, city: str) -> None:
    """Sign in from the home page with a code by mail."""
    page.goto("/nl/")
    page.get_by_role("link", name="Inloggen", exact=True).click()
    code_by_mail(page, address(city))


def paste_forty(page: Page, city: str) -> None:
    """Paste 24 people from a mail and 16 from a sheet; the login expires before the first list is sent."""
    page.goto("/nl/organisaties/")
    main_link(page, city)
    main_link(page, "Lijst inlezen")
    page.get_by_label("Plak de lijst hier").fill(from_outlook(city))
    page.context.clear_cookies(name="sessionid")
    main_button(page, "Bekijk")
    code_by_mail(page, address(city))
    expect(page.get_by_label("Plak de lijst hier")).to_have_value(from_outlook(city))
    expect(page.get_by_role("main")).to_contain_text("Je moest opnieuw inloggen. Wat je typte staat er nog.")
    _keep_list(page, 24)
    main_link(page, "Lijst inlezen")
    page.get_by_label("Plak de lijst hier").fill(from_a_sheet(city))
    _keep_list(page, 16)
    expect(page.get_by_role("main")).to_contain_text("42 mensen")


def _keep_list(page: Page, count: int) -> None:
    """Look at what a list would change, and say yes."""
    main_button(page, "Bekijk")
    heading(page, "Dit zou er veranderen")
    expect(page.get_by_role("main")).to_contain_text(f"{count} nieuw")
    main_button(page, "Ja, bewaar dit")
    expect(page.get_by_role("main")).to_contain_text(f"Er zijn {count} mensen bij gekomen.")


def found_circle(page: Page, cities: tuple[str, ...]) -> None:
    """Put municipalities side by side, begin a circle with them, and say whom to ask there."""
    page.get_by_role("link", name="Mijn kring", exact=True).click()
    main_link(page, "Kies gemeenten")
    for city in cities:
        page.get_by_label("Zet er een gemeente bij").fill(city)
        main_button(page, "Zet erbij")
    main_link(page, "Begin een leerkring met deze gemeenten")
    page.get_by_label("Waar is hij voor?").fill(PURPOSE)
    page.get_by_label("De tweede coördinator: naam").fill(f"Tweede coördinator {cities[0]}")
    page.get_by_label("De tweede coördinator: mailadres").fill(address(cities[0], "tweede"))
    main_button(page, "Begin de leerkring")
    for city in cities[1:]:
        main_link(page, f"Uitnodiging {city}")
        page.get_by_label("Naam van de coördinator daar").fill(f"Coördinator {city}")
        page.get_by_label("Mailadres", exact=True).fill(address(city))
        main_button(page, "Stuur de uitnodiging")
        expect(page.get_by_role("main")).to_contain_text("De uitnodiging is onderweg.")


def accept(page: Page, link: str, city: str) -> None:
    """Open the link of an invitation where nobody is signed in, and press its button."""
    page.goto(link)
    heading(page, f"Doet {city} mee?")
    main_button(page, "We doen mee")
    heading(page, f"{city} doet mee")


def open_circle(page: Page) -> None:
    """Go to the circle from the menu."""
    page.goto("/nl/")
    page.get_by_role("link", name="Mijn kring", exact=True).click()
    main_link(page, "Zwolle, Enschede en Dordrecht")


def write_lines(page: Page, city: str) -> None:
    """Write the three lines of a municipality, as the page of the circle asks."""
    open_circle(page)
    main_link(page, "Schrijf de drie zinnen")
    page.get_by_label("Waar gaan jullie van uit?").fill(f"{city} werkt in wijkteams.")
    page.get_by_label("Waar zijn jullie trots op?").fill(f"{city} heeft een schrijfwijzer.")
    page.get_by_label("Waar lopen jullie vast?").fill(f"{city} zoekt buitendienst.")
    main_button(page, "Opslaan")


@dataclass(frozen=True)
class Proposed:
    """The first turn of a proposal: who hosts, and the best day as the page says it."""

    host: str
    day: str


def read_proposal(page: Page) -> Proposed:
    """Read the first turn of the proposal on the page of the rota."""
    turn = page.locator(".lc-rooster--voorstel > li").first
    host = turn.get_by_role("heading").inner_text()
    day = turn.get_by_text("Beste dag:").locator("b").inner_text()
    return Proposed(host.split()[-1], day)


def iso(day: str) -> str:
    """Give a day in Dutch words as the field of a date takes it.

    Examples:
        >>> iso("woensdag 3 maart 2027")
        '2027-03-03'
    """
    with translation.override("nl"):
        months = [str(name) for name in MONTHS.values()]
    _weekday, number, month, year = re.split(r"\s+", day.strip())
    return f"{year}-{months.index(month) + 1:02d}-{int(number):02d}"


def set_council_evening(page: Page, day: str) -> None:
    """Put a council evening in the calendar of the own municipality, by hand."""
    open_circle(page)
    page.locator("main").get_by_role("link", name=re.compile("^De kalender van ")).click()
    main_link(page, "Iets toevoegen")
    page.get_by_label("Wat is het?").select_option("council")
    page.get_by_label("Hoe noemen jullie het?").fill("Raadsvergadering")
    page.get_by_label("Eerste dag").fill(day)
    main_button(page, "Zet het in de kalender")


def pick_points(page: Page, most: int) -> list[str]:
    """Tick the first differences that are offered, and give their titles."""
    open_circle(page)
    main_link(page, "De agenda")
    main_link(page, "Kies punten")
    boxes = page.locator("main li input[name=punt]")
    for number in range(most):
        boxes.nth(number).check()
    titles = [page.locator("main li label.lc-keus").nth(number).inner_text().strip() for number in range(most)]
    main_button(page, "Zet op de agenda")
    return titles


def open_rota(page: Page) -> None:
    """Go to the rota from the page of the circle."""
    open_circle(page)
    main_link(page, "Ontvangers en data")
