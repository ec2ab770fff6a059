"""Three municipalities in a circle with a rota, and about sixty invented people: what there is before a day begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils import timezone

from leercyclus.web.circles.models import Circle, Cycle, Grant, Membership, Theme, ThreeLines, Turn
from leercyclus.web.municipalities.models import Municipality
from leercyclus.web.people.models import Delegation, Organisation, Person, Post
from leercyclus.web.people.roles import Role

CODES = {"Zwolle": "GM0193", "Enschede": "GM0153", "Dordrecht": "GM0505"}
HOST = "Zwolle"
THEMES = ("Wijkteams", "Begrijpelijke brieven", "Openbare ruimte")
WORK = ("wijkteams", "brieven", "openbare ruimte", "afval", "jeugd", "financiën", "sport")
COLUMN = (("Afdelingshoofd", "head", 4), ("Beleidsmedewerker", "policy", 6), ("Uitvoerder", "front_line", 7))
DAYS_AHEAD = 119  # by the clock of the tests a Thursday, before Good Friday
LONG_AGO = date(2024, 1, 1)


@dataclass(frozen=True)
class Sixty:
    """What stands in the database.

    Attributes:
        circle: of the three.
        day: that of the first turn of the rota, of the host.
        coordinator: who coordinates for the host.
        secretary: who answers for the alderman of the host.
        alderman: of the host.
    """

    circle: Circle
    day: date
    coordinator: Person
    secretary: Person
    alderman: Person


def keep_sixty() -> Sixty:
    """Write them into the database: a rota that was agreed to, three themes, and no day yet."""
    today = timezone.localdate()
    circle = Circle.objects.create(name="Zwolle, Enschede en Dordrecht", purpose="Van elkaar leren met gesloten beurs.")
    year = timedelta(days=365)
    cycle = Cycle.objects.create(circle=circle, name="Deze cyclus", begins=today - year / 5, ends=today + year)
    for position, title in enumerate(THEMES):
        Theme.objects.create(cycle=cycle, title=title, position=position)
    for position, city in enumerate(CODES):
        town = _town(city)
        Membership.objects.create(circle=circle, organisation=town, state="accepted", position=position)
        turn = today + timedelta(days=DAYS_AHEAD + 60 * position)
        Turn.objects.create(cycle=cycle, position=position + 1, host=town, day=turn)
        _fill(town)
    host = Organisation.objects.get(name=HOST)
    ThreeLines.objects.create(
        cycle=cycle, organisation=host, start="Eén loket voor ondernemers.", proud="De schrijfwijzer."
    )
    alderman = Person.objects.get(email="wethouder@zwolle.example")
    coordinator = _person("Coördinator", host, "policy", "bestuur")
    second = _person("Tweede coördinator", host, "policy", "bestuur")
    secretary = _person("Bestuurssecretaris", host, "policy", "bestuur")
    _grant(coordinator, Role.MUNICIPALITY_COORDINATOR, host)
    _grant(second, Role.HOST, host, circle=circle)
    _grant(secretary, Role.EXECUTIVE_SECRETARIAT, host, behalf_of=alderman)
    return Sixty(circle, today + timedelta(days=DAYS_AHEAD), coordinator, secretary, alderman)


def _town(city: str) -> Organisation:
    municipality, _ = Municipality.objects.get_or_create(code=CODES[city], defaults={"name": city})
    return Organisation.objects.create(kind="municipality", name=city, municipality=municipality)


def _fill(town: Organisation) -> None:
    """Write the column of a municipality, and one outside partner."""
    _person("Wethouder", town, "alderman", "bestuur")
    _person("Gemeentesecretaris", town, "secretary", "bestuur")
    for post, level, number in COLUMN:
        for work in WORK[:number]:
            _person(f"{post} {work}", town, level, work)
    shop = Organisation.objects.create(kind="partner", name=f"Ondernemers {town.name}", home=town)
    _person("Winkelier", shop, "partner", "")


def _person(post: str, employer: Organisation, level: str, work: str) -> Person:
    town = employer.home or employer
    address = f"{post.lower().replace(' ', '.').replace('ö', 'o').replace('ë', 'e')}@{town.name.lower()}.example"
    person = Person.objects.create(name=f"{post}, {town.name}", email=address)
    Delegation.objects.create(person=person, organisation=town, valid_from=LONG_AGO)
    Post.objects.create(
        person=person,
        organisation=employer,
        title=post,
        level=level,
        department=work,
        topics=[work] if work in WORK else [],
        valid_from=LONG_AGO,
    )
    return person


def _grant(
    person: Person,
    role: Role,
    organisation: Organisation,
    *,
    circle: Circle | None = None,
    behalf_of: Person | None = None,
) -> None:
    Grant.objects.create(
        person=person,
        role=role.value,
        organisation=organisation,
        circle=circle,
        behalf_of=behalf_of,
        valid_from=LONG_AGO,
    )
