"""Fill an empty site with the demo, through the same actions that people use."""

from __future__ import annotations

from datetime import timedelta
from importlib.resources import files
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.formats.persons import read_persons
from leercyclus.web.agenda.actions import pick_points, write_position
from leercyclus.web.agenda.agenda_queries import points_of
from leercyclus.web.calendars.actions import add_entries, add_school_holidays
from leercyclus.web.calendars.drafts import days_of
from leercyclus.web.calendars.models import Entry
from leercyclus.web.circles.found_actions import found_circle
from leercyclus.web.circles.invitation_actions import answer_invitation
from leercyclus.web.circles.lines_actions import Lines, write_three_lines
from leercyclus.web.circles.models import Circle
from leercyclus.web.circles.named import Named
from leercyclus.web.circles.roles_actions import give_role
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.circles.rota_actions import accept_rota
from leercyclus.web.circles.themes_actions import ChosenTheme, choose_themes
from leercyclus.web.demo import stories, years
from leercyclus.web.demo.management.loading_days import DemoDays
from leercyclus.web.demo.management.loading_landing import DemoLanding
from leercyclus.web.demo.management.loading_lessons import DemoLessons
from leercyclus.web.demo.management.loading_practices import DemoPractices
from leercyclus.web.guide.story import DORDRECHT, ENSCHEDE, ZWOLLE
from leercyclus.web.people.import_actions import carry_out, keep_list
from leercyclus.web.people.import_bridge import plan_of
from leercyclus.web.people.models import Delegation, Employment, Person, Post
from leercyclus.web.people.organisation_actions import organisation_for_municipality
from leercyclus.web.people.roles import Actor, Held, Role

CITIES = {ZWOLLE: "Zwolle", ENSCHEDE: "Enschede", DORDRECHT: "Dordrecht"}
ADMINISTRATOR = Named("Beheerder van het netwerk", "beheer@leercyclus.example")
"""Runs the network; belongs to no municipality."""


class Demo:
    """The demo as it is built, step by step."""

    def __init__(self) -> None:
        self.today = timezone.localdate()
        self.cycle = years.cycle_around(self.today)
        self.organisations: dict[str, UUID] = {}
        self.coordinators: dict[str, Actor] = {}

    def build(self) -> Circle:
        """Build all of it, or nothing."""
        with transaction.atomic():
            give_role(actor=None, held=Held(Role.NETWORK_ADMINISTRATOR), person=ADMINISTRATOR)
            for code, city in CITIES.items():
                self._municipality(code, city)
            circle = self._circle()
            self._roles(circle)
            self._agenda(circle)
            self._days(circle)
            return circle

    def _municipality(self, code: str, city: str) -> None:
        """Bring in a municipality: its two coordinators, its people from a list, its calendar."""
        organisation = organisation_for_municipality(actor=None, code=code)
        self.organisations[code] = organisation
        runs = Held(Role.MUNICIPALITY_COORDINATOR, organisation=organisation)
        for which, place in (("Tweede coördinator", "leerkring2"), ("Coördinator", "leerkring")):
            named = Named(f"{which} leerkring {city}", f"{place}@{city.lower()}.example")
            given = give_role(actor=None, held=runs, person=named, home=organisation)
        actor = actor_for(given.person_id)
        self.coordinators[code] = actor
        self._people(actor, organisation, city)
        rows = years.entries_of(code, self.cycle[1], self.cycle[2])
        add_entries(actor=actor, organisation=organisation, rows=rows)
        add_school_holidays(actor=actor, organisation=organisation, year=self.cycle[0], region=years.REGIONS[code])

    def _people(self, actor: Actor, organisation: UUID, city: str) -> None:
        """Read the list of a delegation as its coordinator would."""
        name = f"{city.lower()}.csv"
        data = files("leercyclus.web.demo").joinpath("data", name).read_bytes()
        found = read_persons(data, name).checked()
        waiting = keep_list(actor=actor, organisation=organisation, name=name, text="", found=found)
        plan = plan_of(actor, waiting)
        carry_out(actor=actor, waiting=waiting.pk, choices={}, fingerprint=plan.fingerprint)
        # They were there before the cycle began: on the day that is over everybody had the post of today.
        people = list(Delegation.objects.filter(organisation=organisation).values_list("person", flat=True))
        for span in (Delegation, Employment, Post):
            span.objects.filter(person__in=people, valid_from__gt=self.cycle[1]).update(valid_from=self.cycle[1])

    def _circle(self) -> Circle:
        """Let Zwolle found the circle, and the two others accept; each writes its three lines."""
        zwolle = self.coordinators[ZWOLLE]
        circle = found_circle(
            actor=zwolle,
            name="Zwolle, Enschede en Dordrecht",
            purpose="Drie steden van dezelfde grootte leren van elkaar, met gesloten beurs.",
            comparison="&".join(f"g={code}" for code in CITIES),
            own=ZWOLLE,
            cycle=self.cycle,
            second=Named("Tweede coördinator leerkring Zwolle", "leerkring2@zwolle.example"),
        )
        of = {membership.organisation_id: membership.pk for membership in circle.memberships.all()}
        for code in (ENSCHEDE, DORDRECHT):
            member = of[self.organisations[code]]
            answer_invitation(actor=self.coordinators[code], membership=member, accepts=True)
        cycle = circle.cycles.get()
        for code, lines in stories.LINES.items():
            organisation = self.organisations[code]
            actor = self.coordinators[code]
            write_three_lines(actor=actor, cycle=cycle.pk, organisation=organisation, lines=Lines(*lines))
        themes = [ChosenTheme("Afval", "iv3.7.3.gross"), ChosenTheme("Hulp aan volwassenen", "iv3.6.71.net")]
        choose_themes(actor=zwolle, cycle=cycle.pk, themes=[*themes, ChosenTheme("Begrijpelijke brieven")])
        return circle

    def _roles(self, circle: Circle) -> None:
        """Give somebody in the demo every role there is."""
        zwolle = self.organisations[ZWOLLE]
        held = (
            ("gemeentesecretaris@zwolle.example", Held(Role.MUNICIPAL_SECRETARY, zwolle)),
            ("concerncontroller@zwolle.example", Held(Role.CONTROLLER, zwolle)),
            ("wijkcoach.holtenbroek@zwolle.example", Held(Role.PARTICIPANT, zwolle, circle.pk)),
            ("beleidsmedewerker.economie@zwolle.example", Held(Role.SESSION_LEADER, circle=circle.pk)),
            ("leerkring@enschede.example", Held(Role.HOST, self.organisations[ENSCHEDE], circle.pk)),
        )
        for address, role in held:
            give_role(actor=self.coordinators[ZWOLLE], held=role, person=Person.objects.get(email=address).pk)
        alderman = Person.objects.get(email="wethouder.sociaal.domein@zwolle.example").pk
        named = (
            (
                Named("Bestuurssecretaris Zwolle", "bestuurssecretariaat@zwolle.example"),
                Held(Role.EXECUTIVE_SECRETARIAT, zwolle, behalf_of=alderman),
            ),
            (
                Named("Functionaris gegevensbescherming Zwolle", "privacy@zwolle.example"),
                Held(Role.PRIVACY_OFFICER, zwolle),
            ),
        )
        for person, grant in named:
            give_role(actor=self.coordinators[ZWOLLE], held=grant, person=person, home=zwolle)
        researcher = Named("Onderzoeker van de universiteit", "onderzoeker@universiteit.example")
        give_role(actor=self.coordinators[ZWOLLE], held=Held(Role.RESEARCHER, circle=circle.pk), person=researcher)
        partner = Person.objects.get(email__startswith="voorzitter@ondernemersvereniging-binnenstad")
        post = partner.posts.get()
        grant = Held(Role.PARTNER, post.organisation_id, circle.pk)
        give_role(actor=self.coordinators[ZWOLLE], held=grant, person=partner.pk)

    def _agenda(self, circle: Circle) -> None:
        """Pick five points and let the members write how they do it, those who did."""
        cycle = circle.cycles.get()
        zwolle = self.organisations[ZWOLLE]
        actor = self.coordinators[ZWOLLE]
        pick_points(actor=actor, circle=circle.pk, cycle=cycle.pk, organisation=zwolle, indicators=list(stories.POINTS))
        for point in points_of(cycle.pk):
            for code, story in stories.STORIES[point.indicator].items():
                write_position(
                    actor=self.coordinators[code],
                    circle=circle.pk,
                    point=point.id,
                    organisation=self.organisations[code],
                    how=story.how,
                    reason=story.reason,
                    contact=Person.objects.get(name=story.ask).pk,
                )

    def _days(self, circle: Circle) -> None:
        """Agree who hosts: Zwolle had its day, today people are in Enschede, next month in Dordrecht."""
        actor = self.coordinators[ZWOLLE]
        cycle = circle.cycles.get()
        hosts = [self.organisations[code] for code in CITIES]
        turns = accept_rota(actor=actor, cycle=cycle.pk, hosts=hosts)
        entries = Entry.objects.filter(organisation__in=hosts)
        taken = {
            day
            for entry in entries
            for day in days_of(entry.begins, entry.ends, entry.weekday, cycle.begins, cycle.ends)
        }
        # In the first weeks of a cycle no day is over yet; then it was a fortnight ago.
        past = years.free_day(cycle.begins + timedelta(weeks=3), self.today - timedelta(days=1), taken)
        coming = years.free_day(self.today + timedelta(days=26), self.today + timedelta(days=75), taken)
        dates = (past or self.today - timedelta(days=14), self.today, coming or self.today + timedelta(days=30))
        over, *_ = DemoDays(circle.pk, self.organisations, self.coordinators).build(turns, dates)
        for came_of_it in (DemoLessons, DemoLanding, DemoPractices):
            came_of_it(over, self.organisations, self.coordinators).build()
