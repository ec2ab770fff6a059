"""From idea to screen: every idea of the method in our own words, and the screen where one can use it.

A part that builds a screen fills in its route here; a test follows every link. `route` is empty while there is no
screen: the page then says ‘not yet’.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from leercyclus.web.guide.story import CIRCLE, ZWOLLE

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Idea:
    """One idea: what it says, and the screen it became.

    Attributes:
        id: its place in the address, after the #.
        text: the idea in our own words.
        screen: what the link says; empty while there is no screen.
        route: the name of the address; empty while there is no screen.
        arguments: what the address needs, such as a code.
        question: what stands behind the question mark.
        fragment: the part of the page.
    """

    id: str
    text: Text
    screen: Text = ""
    route: str = ""
    arguments: dict[str, str] = field(default_factory=dict)
    question: tuple[tuple[str, str], ...] = ()
    fragment: str = ""

    @property
    def address(self) -> str:
        """Where the screen is; empty while there is none."""
        if not self.route:
            return ""
        question = f"?{urlencode(self.question)}" if self.question else ""
        return reverse(self.route, kwargs=self.arguments) + question + (f"#{self.fragment}" if self.fragment else "")


@dataclass(frozen=True, slots=True)
class Chapter:
    """Ideas that belong together."""

    id: str
    title: Text
    note: Text
    ideas: tuple[Idea, ...]


_THREE = tuple(("g", code) for code in CIRCLE)

CHAPTERS = (
    Chapter(
        "whom",
        _("With whom"),
        _("A good example only helps when it could be yours."),
        (
            Idea(
                "size",
                _("Municipalities of comparable size can learn from one another."),
                _("Who is like Zwolle"),
                "municipality",
                {"code": ZWOLLE},
            ),
            Idea(
                "word",
                _("‘Comparable’ is a choice. Everyone must be able to see how it was made, and change it."),
                _("What ‘comparable’ means"),
                "comparable",
            ),
            Idea(
                "three",
                _("Zwolle, Enschede and Dordrecht are about as big as one another. That does not make them alike."),
                _("The three side by side"),
                "comparison",
                question=_THREE,
            ),
            Idea(
                "circle",
                _("A circle has three to five members: near enough to visit, alike, yet different in what they do."),
                _("Circles around Zwolle"),
                "municipality",
                {"code": ZWOLLE},
                fragment="circles",
            ),
            Idea(
                "figures",
                _("It begins with real figures that everyone can check, not with slides."),
                _("Sources and licences"),
                "sources",
            ),
        ),
    ),
    Chapter(
        "about",
        _("About what"),
        _("Not about everything. About what is done differently elsewhere."),
        (
            Idea(
                "differences",
                _("Talk only about the points on which you differ most."),
                _("Where the three differ"),
                "comparison",
                question=_THREE,
                fragment="differences",
            ),
            Idea(
                "noise",
                _("Only what is more than chance and surroundings counts. Another way of booking is no difference."),
                _("What is not to be believed at once"),
                "comparison",
                question=_THREE,
                fragment="differences",
            ),
            Idea(
                "deliberate",
                _("A difference is not bad. It can be a choice. So ask first, and judge later."),
                _("The agenda of your circle: a choice, not known, or history"),
                "my_circles",
            ),
            Idea(
                "cards",
                _("Every difference becomes a card with questions for a table."),
                _("The cards of the three"),
                "cards",
                question=_THREE,
            ),
            Idea(
                "proposals",
                _("Thirteen municipal secretaries laid 1,600 savings proposals together, worth € 850 million."),
            ),
            Idea(
                "types",
                _("They sorted the proposals into four types: money or organisation first, restore or change."),
            ),
            Idea("commons", _("A savings proposal that someone already thought up need not be thought up again.")),
        ),
    ),
    Chapter(
        "day",
        _("A day at one another’s place"),
        _("Three cities, three days, everyone hosts once."),
        (
            Idea(
                "host",
                _("You host one another in turn, each for a day."),
                _("Your circle: who hosts, on a day when aldermen can come"),
                "my_circles",
            ),
            Idea(
                "column",
                _("The whole column comes along: alderman, department head, policy officer and front-line worker."),
                _("Your circle: the delegation, from high to low"),
                "my_circles",
            ),
            Idea("partners", _("Outside partners, such as entrepreneurs, come too. They speak freely elsewhere.")),
            Idea("plenary", _("All together for half an hour at most. The rest of the day you sit in small groups.")),
            Idea("mix", _("Everyone is mixed: no table with only your own people, and not with your own boss.")),
            Idea("repair", _("Someone is ill, someone else walks in. At half past eight the tables are right again.")),
            Idea(
                "purse",
                _("The purse stays closed. You give a day and you get a day, and nobody sends a bill."),
                _("Your circle: who gave and who received, under Giving and taking"),
                "my_circles",
            ),
        ),
    ),
    Chapter(
        "home",
        _("One thing home"),
        _("A day is only worth something when something changes at home."),
        (
            Idea(
                "lesson",
                _("Each person takes one thing home, and writes down when, with whom and by what date."),
                _("Your lessons, and those that others share with you"),
                "my_lessons",
            ),
            Idea(
                "landing",
                _("It lands softly, because colleagues from high to low were there and saw the same."),
                _("What your municipality brought home"),
                "homes",
            ),
            Idea(
                "observer",
                _("After 30, 90 and 365 days a colleague of your choice asks: is it in use?"),
                _("Behind each of your lessons: say where it stands, and choose who looks along"),
                "my_lessons",
            ),
            Idea("barriers", _("What stands in the way is counted, so that the municipal secretary can clear it.")),
            Idea(
                "numbers",
                _("A small idea can do much: one city asked suppliers for 5 % social return, and now asks 5 to 50 %."),
                _("Practices: the cases of the article"),
                "practices",
                question=(("soort", "voorbeeld"),),
            ),
            Idea(
                "effect", _("Whether it helped is measured, with the uncertainty told, also when nothing came of it.")
            ),
        ),
    ),
    Chapter(
        "swap",
        _("Swapping and helping"),
        _("Whoever sits in another’s chair sees his own."),
        (
            Idea("desks", _("Two aldermen swapped desks for a week. One changed the policy of his city at once.")),
            Idea("swaps", _("Colleagues can swap too: in twos, or round in threes or more.")),
            Idea("shadow", _("Or walk along with someone for half a day.")),
            Idea("squares", _("In Utrecht, Squares put several departments on one plan.")),
            Idea("team", _("An innovation team helps colleagues who want to try something.")),
        ),
    ),
    Chapter(
        "mirror",
        _("What stands in the way"),
        _("We all do it. It helps to know that."),
        (
            Idea(
                "flattering",
                _("People look for confirmation. So you see your place under every theme, not only one that suits."),
                _("Zwolle under every theme"),
                "municipality",
                {"code": ZWOLLE},
                fragment="themes",
            ),
            Idea(
                "context",
                _("People judge from their own situation. So we first ask: what would have to be true here?"),
                _("The question on every card"),
                "cards",
                question=_THREE,
            ),
            Idea(
                "overrate",
                _("People overrate themselves. So you first guess where you stand, and then see the figures."),
            ),
            Idea("cure", _("A mirror alone does not cure that. So the visitors give their view too.")),
        ),
    ),
)


def all_ideas() -> tuple[Idea, ...]:
    """Give every idea, in the order of the page."""
    return tuple(idea for chapter in CHAPTERS for idea in chapter.ideas)
