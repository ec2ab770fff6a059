"""The named cast in the database: the article's circle, somebody in every role, and a municipality that is not in it.

Everybody is invented: a role and a city. Ids are fixed, so that an address can be written down before there is a
database.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from leercyclus.web.accounts.models import Domain, Issuer
from leercyclus.web.agenda.models import Point, Position
from leercyclus.web.calendars.models import Entry
from leercyclus.web.circles.models import Circle, Cycle, Grant, Invitation, Membership, ThreeLines, Turn
from leercyclus.web.mail.models import Message
from leercyclus.web.municipalities.models import Municipality
from leercyclus.web.people.models import Delegation, Organisation, Person, Post
from leercyclus.web.people.roles import SCOPES, Role, Scope
from tests.cast_people import keep_people_things
from tests.fixed import fixed
from tests.parts.checkin_cast import keep_presence
from tests.parts.days_cast import keep_day
from tests.parts.guests_cast import keep_guests
from tests.parts.home_cast import keep_home
from tests.parts.landing_own_cast import keep_owner_side
from tests.parts.lessons_cast import keep_lessons
from tests.parts.letters_cast import keep_letter
from tests.parts.lived_cast import keep_lived_day
from tests.parts.practices_cast import keep_practices
from tests.parts.purse_cast import keep_purse
from tests.parts.running_cast import keep_running
from tests.parts.scripts_cast import keep_scripts
from tests.parts.seating_cast import keep_plans
from tests.samples import DORDRECHT, ENSCHEDE, ZWOLLE

DEVENTER = "GM0150"
NAMES = {ZWOLLE: "Zwolle", ENSCHEDE: "Enschede", DORDRECHT: "Dordrecht", DEVENTER: "Deventer"}
BEGINS = date(2024, 1, 1)


CIRCLE, CYCLE = fixed("circle"), fixed("cycle")


@dataclass
class Cast:
    """What stands in the database.

    Attributes:
        circle: of Zwolle and Enschede, who take part, and Dordrecht, which was invited.
        cycle: its one cycle.
        organisations: by the code of the municipality; 'partner' for the one partner.
        people: by role, all of Zwolle; the circle coordinator is one too. 'enschede', 'dordrecht' and 'deventer' are
            the coordinators of those, 'alderman' answers to the secretariat.
    """

    circle: Circle
    cycle: Cycle
    organisations: dict[str, Organisation]
    people: dict[str, Person] = field(default_factory=dict)

    @property
    def zwolle(self) -> Organisation:
        """The municipality of most of the cast."""
        return self.organisations[ZWOLLE]

    @property
    def enschede(self) -> Organisation:
        """The other one that takes part."""
        return self.organisations[ENSCHEDE]


def build_cast() -> Cast:
    """Write the cast into the database."""
    organisations = {code: _municipality(code) for code in NAMES}
    organisations["partner"] = Organisation.objects.create(
        id=fixed("organisation-partner"),
        kind="partner",
        name="Ondernemersvereniging Zwolle",
        home=organisations[ZWOLLE],
    )
    circle = Circle.objects.create(
        id=CIRCLE,
        name="Zwolle, Enschede en Dordrecht",
        purpose="Van elkaar leren met gesloten beurs.",
        comparison=f"g={ZWOLLE}&g={ENSCHEDE}&g={DORDRECHT}",
    )
    cycle = Cycle.objects.create(
        id=CYCLE, circle=circle, name="2026-2027", begins=date(2026, 9, 1), ends=date(2027, 7, 1)
    )
    for position, code in enumerate((ZWOLLE, ENSCHEDE, DORDRECHT)):
        state = "invited" if code == DORDRECHT else "accepted"
        Membership.objects.create(
            id=fixed(f"membership-{code}"),
            circle=circle,
            organisation=organisations[code],
            state=state,
            position=position,
        )
    Turn.objects.create(id=fixed("turn-1"), cycle=cycle, position=1, host=organisations[ZWOLLE], day=date(2027, 3, 18))
    Turn.objects.create(id=fixed("turn-2"), cycle=cycle, position=2, host=organisations[ENSCHEDE])
    ThreeLines.objects.create(
        id=fixed("lines-zwolle"),
        cycle=cycle,
        organisation=organisations[ZWOLLE],
        start="Wij werken in wijkteams.",
        proud="De schrijfwijzer.",
        stuck="Onderhoud van de openbare ruimte.",
    )
    cast = Cast(circle, cycle, organisations)
    _people(cast)
    _issuer(cast)
    Invitation.objects.create(
        id=fixed("invitation-dordrecht"),
        membership_id=fixed(f"membership-{DORDRECHT}"),
        person=cast.people["dordrecht"],
        invited_by=cast.people["circle_coordinator"],
        sendings=1,
    )
    _mail(cast)
    keep_people_things(cast.people, cast.organisations)
    _agenda(cast)
    _calendar(cast)
    day = keep_day(cast)
    keep_guests(cast, day)
    keep_plans(cast, day)
    keep_presence(cast)
    keep_running(cast, day)
    keep_scripts(cast)
    for keep in (keep_lived_day, keep_lessons, keep_home, keep_owner_side, keep_practices, keep_purse, keep_letter):
        keep(cast)
    return cast


def _mail(cast: Cast) -> None:
    """Put a mail in the outbox of the circle that came back."""
    Message.objects.create(
        id=fixed("message"),
        key="invitation-dordrecht",
        kind="circle_invitation",
        language="nl",
        subject="Doe je mee met de kring Zwolle, Enschede en Dordrecht?",
        body="Hallo,\n\nZwolle nodigt jullie uit: http://testserver/nl/kringen/\n",
        person=cast.people["dordrecht"],
        address="dordrecht@dordrecht.example",
        circle=cast.circle,
        state="bounced",
        problem="mail.refused 550 5.1.1 no such user",
        attempts=1,
    )


def _agenda(cast: Cast) -> None:
    """Let Zwolle pick a point and write how it does it."""
    point = Point.objects.create(
        id=fixed("point"), cycle=cast.cycle, indicator="iv3.5.4.net", picked_for=cast.zwolle, position=1
    )
    Position.objects.create(
        id=fixed("position-zwolle"),
        point=point,
        organisation=cast.zwolle,
        how="Ons museum heeft een eigen gebouw.",
        reason="history",
        contact=cast.people["participant"],
    )


def _calendar(cast: Cast) -> None:
    """Give Zwolle a council evening in its calendar, and something of its own."""
    Entry.objects.create(
        id=fixed("entry"),
        organisation=cast.zwolle,
        kind="council",
        title="Raadsvergadering",
        begins=date(2027, 3, 15),
        ends=date(2027, 3, 15),
    )
    Entry.objects.create(
        id=fixed("entry-other"),
        organisation=cast.zwolle,
        kind="other",
        title="Besloten heidag",
        begins=date(2027, 3, 16),
        ends=date(2027, 3, 16),
    )


def _municipality(code: str) -> Organisation:
    municipality, _ = Municipality.objects.get_or_create(code=code, defaults={"name": NAMES[code]})
    return Organisation.objects.create(
        id=fixed(f"organisation-{code}"), kind="municipality", name=NAMES[code], municipality=municipality
    )


def _issuer(cast: Cast) -> None:
    """Put an issuer there that is not in use, for a mail domain that nobody has."""
    issuer = Issuer.objects.create(
        id=fixed("issuer"),
        organisation=cast.zwolle,
        slug="proef",
        name="Proefdienst Zwolle",
        server_url="https://inlog.zwolle.example",
        client_id="leercyclus",
        is_active=False,
    )
    Domain.objects.create(name="proef.zwolle.example", issuer=issuer)


def _people(cast: Cast) -> None:
    zwolle = cast.organisations[ZWOLLE]
    cast.people["alderman"] = _person(cast, "alderman", "Wethouder sociaal, Zwolle", zwolle, level="alderman")
    for role in Role:
        home = cast.organisations["partner"] if role is Role.PARTNER else zwolle
        level = "partner" if role is Role.PARTNER else "policy"
        person = _person(cast, role.value, f"{role.value.replace('_', ' ')}, Zwolle", home, level=level)
        cast.people[role.value] = person
        scope = SCOPES[role]
        grant(
            person,
            role,
            organisation=home if scope in {Scope.ORGANISATION, Scope.BOTH} else None,
            circle=cast.circle if scope in {Scope.CIRCLE, Scope.BOTH} else None,
            behalf_of=cast.people["alderman"] if role is Role.EXECUTIVE_SECRETARIAT else None,
        )
    for code in (ENSCHEDE, DORDRECHT, DEVENTER):
        name = NAMES[code]
        person = _person(cast, name.lower(), f"coordinator, {name}", cast.organisations[code], level="policy")
        cast.people[name.lower()] = person
        grant(person, Role.MUNICIPALITY_COORDINATOR, organisation=cast.organisations[code])


def _person(cast: Cast, key: str, name: str, organisation: Organisation, *, level: str) -> Person:
    del cast
    person = Person.objects.create(
        id=fixed(f"person-{key}"), name=name, email=f"{key}@{organisation.name.split()[-1].lower()}.example"
    )
    Delegation.objects.create(person=person, organisation=organisation.home or organisation, valid_from=BEGINS)
    Post.objects.create(
        person=person,
        organisation=organisation,
        title=name.split(",", maxsplit=1)[0],
        level=level,
        department="sociaal",
        valid_from=BEGINS,
    )
    return person


def grant(
    person: Person,
    role: Role,
    *,
    organisation: Organisation | None = None,
    circle: Circle | None = None,
    behalf_of: Person | None = None,
) -> Grant:
    """Give somebody a role."""
    return Grant.objects.create(
        id=fixed(f"grant-{person.pk}-{role}"),
        person=person,
        role=role.value,
        organisation=organisation,
        circle=circle,
        behalf_of=behalf_of,
        valid_from=BEGINS,
    )
