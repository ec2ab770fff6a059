"""By the fact in the table of roles, the rule of an app that decides about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar
from uuid import UUID

from leercyclus.web.accounts import rules as accounts
from leercyclus.web.agenda import rules as agenda
from leercyclus.web.attending import rules as attending
from leercyclus.web.audit import rules as audit
from leercyclus.web.audit.line_queries import person_facts as logged_facts
from leercyclus.web.calendars import rules as calendars
from leercyclus.web.calendars.facts_queries import calendar_facts
from leercyclus.web.circles import rules as circles
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.days import rules as days
from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.guests import rules as guests
from leercyclus.web.guests.rules import GuestFacts
from leercyclus.web.keeping import rules as keeping
from leercyclus.web.landing import home_rules, owner_rules
from leercyclus.web.landing import rules as landing
from leercyclus.web.landing.home_rules import BarriersFacts
from leercyclus.web.landing.rules import HomeFacts
from leercyclus.web.lessons import rules as lessons
from leercyclus.web.lessons.rules import LessonFacts
from leercyclus.web.mail import rules as mail
from leercyclus.web.mail.rules import MessageFacts
from leercyclus.web.paper import rules as paper
from leercyclus.web.people import rules as people
from leercyclus.web.people.facts_queries import organisation_facts, person_facts
from leercyclus.web.people.roles import Actor, Role
from leercyclus.web.practices import rules as practices
from leercyclus.web.practices.rules import SharedFacts
from leercyclus.web.purse import rules as purse
from leercyclus.web.running import rules as running
from leercyclus.web.scripts import rules as scripts
from leercyclus.web.seating import rules as seating
from tests.cast import Cast
from tests.fixed import fixed

F = TypeVar("F")


@dataclass(frozen=True)
class Place:
    """What a rule is asked about: the circle of the cast, one of its municipalities, and somebody there."""

    circle: CircleFacts
    organisation: UUID
    person: UUID

    @classmethod
    def own(cls, cast: Cast) -> Place:
        """Zwolle, where every role of the cast is held, and its alderman."""
        return cls(_circle(cast), cast.zwolle.pk, cast.people["alderman"].pk)

    @classmethod
    def other(cls, cast: Cast) -> Place:
        """Enschede, the other member, and its coordinator."""
        return cls(_circle(cast), cast.enschede.pk, cast.people["enschede"].pk)

    @property
    def invited(self) -> CircleFacts:
        """The circle as it was before the municipality answered."""
        members = self.circle.members - {self.organisation}
        return CircleFacts(self.circle.id, members, self.circle.invited | {self.organisation})


def _circle(cast: Cast) -> CircleFacts:
    return there(circle_facts(cast.circle.pk))


def there(facts: F | None) -> F:
    """Give facts that are there."""
    assert facts is not None
    return facts


def _kept_day() -> DayFacts:
    return there(day_facts(fixed("day")))


def _message(place: Place) -> MessageFacts:
    return MessageFacts(fixed("a message"), place.circle.id, place.organisation, None, is_personal=True)


def _day(place: Place, *, is_published: bool = True, is_today: bool = False, is_over: bool = False) -> DayFacts:
    """Give a day that the municipality receives, for which somebody of it was asked."""
    return DayFacts(
        fixed("day"),
        place.circle,
        place.organisation,
        date(2027, 3, 18),
        is_published=is_published,
        is_today=is_today,
        is_over=is_over,
        guests=frozenset({place.person}),
    )


def _guest(place: Place) -> GuestFacts:
    """Give somebody of the municipality as asked for a day that was published."""
    return GuestFacts(_day(place), fixed("a registration"), place.person, place.organisation)


def _carried(place: Place) -> LessonFacts:
    """Give a lesson that somebody of the municipality carries, shared with everybody there."""
    day = _day(place, is_over=True)
    return LessonFacts(
        fixed("a lesson"), day, place.person, place.person, place.organisation, lessons.HOME, is_confirmed=True
    )


def _home(place: Place) -> HomeFacts:
    """Give the municipality after a day that is over."""
    return HomeFacts(_day(place, is_over=True), place.organisation)


def _practice(place: Place, sharing: str) -> SharedFacts:
    """Give a practice of the municipality, that goes so far."""
    return SharedFacts(fixed("a practice"), place.organisation, place.circle, sharing)


def _with_another(circle: CircleFacts) -> CircleFacts:
    """Give the circle with one member more."""
    return CircleFacts(circle.id, circle.members | {fixed("another member")}, circle.invited)


def _follow_up(place: Place) -> tuple[UUID, UUID]:
    """Give the municipality as giver, and one that joined the circle later as receiver."""
    return place.organisation, fixed("another member")


def _lesson(place: Place, sharing: str) -> LessonFacts:
    """Give a lesson of somebody of the municipality whom nobody in the table is, shared so far."""
    day, writer = _day(place, is_over=True), fixed("a writer")
    return LessonFacts(fixed("a lesson"), day, writer, writer, place.organisation, sharing, is_confirmed=True)


RULES: dict[str, Callable[[Actor, Place], bool]] = {
    "circle: found": lambda actor, _place: circles.may_found_circle(actor),
    "circle: page": lambda actor, place: circles.may_see_circle(actor, place.circle),
    "circle: change, invite, cycles, themes": lambda actor, place: circles.may_run_circle(actor, place.circle),
    "circle: close": lambda actor, place: circles.may_close_circle(actor, place.circle),
    "members and who was asked": lambda actor, place: circles.may_see_members(actor, place.circle),
    "invitation: answer when signed in": lambda actor, place: circles.may_answer_for(
        actor, place.invited, place.organisation
    ),
    "three lines: read": lambda actor, place: circles.may_see_lines(actor, place.circle),
    "three lines: write": lambda actor, place: circles.may_write_lines(actor, place.circle, place.organisation),
    "roles in the circle: give and end": lambda actor, place: circles.may_give_role(
        actor, place.circle, Role.SESSION_LEADER, None
    ),
    "roles of a municipality: give and end": lambda actor, place: circles.may_give_role(
        actor, place.circle, Role.CONTROLLER, place.organisation
    ),
    "host of a day: give and end": lambda actor, place: circles.may_give_role(
        actor, place.circle, Role.HOST, place.organisation
    ),
    "roles in the network: give and end": lambda actor, _place: circles.may_administer(actor),
    "people: the delegation": lambda actor, place: people.may_see_organisation(
        actor, there(organisation_facts(place.organisation))
    ),
    "people: bring in and change": lambda actor, place: people.may_change_people(
        actor, there(organisation_facts(place.organisation))
    ),
    "people: name, post and topics of one": lambda actor, place: people.may_see_person(
        actor, there(person_facts(place.person))
    ),
    "people: mail address of one": lambda actor, place: people.may_see_address(
        actor, there(person_facts(place.person))
    ),
    "calendar: which days are taken": lambda actor, place: calendars.may_see_calendar(
        actor, there(calendar_facts(place.organisation))
    ),
    "calendar: private titles": lambda actor, place: calendars.may_see_titles(
        actor, there(calendar_facts(place.organisation))
    ),
    "calendar: change": lambda actor, place: calendars.may_edit_calendar(
        actor, there(calendar_facts(place.organisation))
    ),
    "agenda: points and figures": lambda actor, place: agenda.may_see_agenda(actor, place.circle),
    "agenda: how members do it": lambda actor, place: agenda.may_see_positions(actor, place.circle),
    "agenda: names of whom to ask": lambda actor, place: agenda.may_see_contacts(actor, place.circle),
    "agenda: pick points": lambda actor, place: agenda.may_pick(actor, place.circle),
    "agenda: write how a member does it": lambda actor, place: agenda.may_write_position(
        actor, place.circle, place.organisation
    ),
    "agenda: order": lambda actor, place: agenda.may_order(actor, place.circle),
    "scripts for peer consultation: read": lambda actor, place: scripts.may_read_scripts(actor, place.circle),
    "scripts for peer consultation: write": lambda actor, place: scripts.may_write_scripts(actor, place.circle),
    "practices: what is kept at home": lambda actor, place: practices.may_read_shared(actor, _practice(place, "home")),
    "practices: what is shared with the circle": lambda actor, place: practices.may_read_shared(
        actor, _practice(place, "circle")
    ),
    "practices: change and withdraw one of another's hand": lambda actor, place: practices.may_write_shared(
        actor, _practice(place, "circle")
    ),
    "practices: names of whom to call": lambda actor, place: practices.may_read_names(
        actor, _practice(place, "circle")
    ),
    "follow-ups: read": lambda actor, place: practices.may_see_follow_ups(actor, place.circle),
    "follow-ups: write down and change": lambda actor, place: practices.may_keep_follow_up(
        actor, _with_another(place.circle), *_follow_up(place)
    ),
    "day: workshops and visits, once published": lambda actor, place: days.may_see_day(actor, _day(place)),
    "day: rooms, workshops and visits: change, call off": lambda actor, place: days.may_change_day(actor, _day(place)),
    "day: the programme": lambda actor, place: days.may_see_day(actor, _day(place)),
    "day: the programme while it is a draft": lambda actor, place: days.may_see_day(
        actor, _day(place, is_published=False)
    ),
    "groups: plans that were not published, who is kept apart, wishes": lambda actor, place: seating.may_see_plans(
        actor, _day(place)
    ),
    "groups: have them made, mend, publish": lambda actor, place: seating.may_make_plans(actor, _day(place)),
    "groups: names at the tables, once published": lambda actor, place: seating.may_see_tables(actor, _day(place)),
    "day: begin, plan, publish and call off": lambda actor, place: days.may_change_day(actor, _day(place)),
    "day: answer for another who was asked": lambda actor, place: guests.may_answer(actor, _guest(place)),
    "day: write down wishes and needs of another, unseen": lambda actor, place: guests.may_fill_wishes(
        actor, _guest(place)
    ),
    "day: calendar file of another": lambda actor, place: guests.is_own(actor, _guest(place)),
    "day: what to cook, as counts": lambda actor, place: guests.may_see_counts(actor, _guest(place).day),
    "day: where and with whom another participant is": lambda actor, place: attending.may_see_own_day(
        actor, _guest(place)
    ),
    "day itself: the board, with who is there": lambda actor, place: running.may_see_board(actor, _day(place)),
    "day itself: check in, mend groups, run parts, send messages": lambda actor, place: running.may_run_day(
        actor, _day(place, is_today=True)
    ),
    "day itself: enter from paper": lambda actor, place: running.may_write_afterwards(actor, _day(place, is_over=True)),
    "day itself: what is on now": lambda actor, place: running.may_see_now(actor, _day(place)),
    "lesson: one that goes no further than who came along": lambda actor, place: lessons.may_read_lesson(
        actor, _lesson(place, lessons.DELEGATION)
    ),
    "lesson: one shared with the municipality": lambda actor, place: lessons.may_read_lesson(
        actor, _lesson(place, lessons.HOME)
    ),
    "lesson: one shared with the circle": lambda actor, place: lessons.may_read_lesson(
        actor, _lesson(place, lessons.CIRCLE)
    ),
    "lesson: one shared with everybody who uses Leercyclus": lambda actor, place: lessons.may_read_lesson(
        actor, _lesson(place, lessons.LIBRARY)
    ),
    "lesson: write, change or share that of another": lambda actor, place: (
        lessons.may_write_lesson(actor, _guest(place))
        or lessons.may_change_lesson(actor, _lesson(place, lessons.PUBLIC))
        or lessons.may_remove_lesson(actor, _lesson(place, lessons.PUBLIC))
    ),
    "paper of a day: print lists, badges, cards": lambda actor, place: paper.may_print(actor, _guest(place).day),
    "paper of a day: what people need to get in": lambda actor, place: paper.may_print_needs(actor, _guest(place).day),
    "giving and taking: balance, lines, export and reach": lambda actor, place: purse.may_see_purse(
        actor, place.circle
    ),
    "giving and taking: agree on terms, put something right": lambda actor, place: purse.may_set_terms(
        actor, place.circle
    ),
    "outbox: that a mail went": lambda actor, place: mail.may_see_message(actor, _message(place)),
    "outbox: text of a mail with a personal link": lambda actor, place: mail.may_read_text(
        actor, _message(place), demo=False
    ),
    "home after a day: who went, what was shared and where it stands": lambda actor, place: landing.may_see_home(
        actor, _home(place)
    ),
    "home after a day: join lessons, record decisions, plan a meeting": lambda actor, place: landing.may_keep_home(
        actor, _home(place)
    ),
    "home after a day: counts of barriers and those raised by name": lambda actor, place: home_rules.may_read_barriers(
        actor, BarriersFacts(place.organisation)
    ),
    "lesson: say where that of another stands": lambda actor, place: lessons.may_change_lesson(actor, _carried(place)),
    "lesson: barriers and second observer of another": lambda actor, place: owner_rules.may_involve_home(
        actor, _carried(place)
    ),
    "lesson of who left, carried by another: pass on or close": lambda actor, place: owner_rules.may_pass_on(
        actor, replace(_carried(place), writer=fixed("who left"))
    ),
    "lesson shared with home, whose owner left: choose a new owner": lambda actor, place: owner_rules.may_choose_owner(
        actor, owner_rules.OwnerlessFacts(fixed("a lesson"), place.organisation, lessons.HOME)
    ),
    "log of the circle": lambda actor, place: audit.may_read_circle_log(actor, place.circle),
    "log of one person": lambda actor, place: audit.may_read_person_log(actor, there(logged_facts(place.person))),
    "retention: periods and what went": lambda actor, _place: keeping.may_see_retention(actor),
    "person: export and erase another": lambda actor, place: keeping.may_erase(
        actor, there(logged_facts(place.person))
    ),
    "public records: export": lambda actor, place: keeping.may_export_of(actor, place.organisation),
    "guests: who was asked and what they answered": lambda actor, place: (
        place.organisation in guests.invites_for(actor, _kept_day())
    ),
    "guests: ask people, remind, withdraw": lambda actor, place: (
        guests.may_invite(actor, _kept_day()) and place.organisation in guests.invites_for(actor, _kept_day())
    ),
    "issuers of identity": lambda actor, _place: accounts.may_manage_issuers(actor),
}
