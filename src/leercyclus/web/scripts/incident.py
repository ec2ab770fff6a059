"""The incident method for peer consultation, in our own words: one story, facts first, advice last."""

from __future__ import annotations

from django.utils.translation import gettext

from leercyclus.web.scripts.steps import RoleOf, Step


def title() -> str:
    """Give the name of the script in the language of the page."""
    return gettext("Incident method")


def about() -> str:
    """Say in a sentence what it is for."""
    return gettext(
        "One of you tells what went wrong or is stuck at home. The others first ask for facts and only then say what "
        "they would do. For a table of four to eight people."
    )


def roles() -> tuple[RoleOf, ...]:
    """Give who does what at the table."""
    return (
        RoleOf(
            gettext("Teller"),
            gettext("Tells one thing that happened. Answers briefly, does not defend."),
        ),
        RoleOf(
            gettext("Discussion leader"),
            gettext("Says which step it is and lets everybody speak. Gives no advice. Is not the highest in rank."),
        ),
        RoleOf(
            gettext("Timekeeper"),
            gettext("Keeps this screen in sight and tells when a step is over."),
        ),
        RoleOf(
            gettext("Everybody else"),
            gettext("Asks, thinks and advises, from what you do at home."),
        ),
    )


def steps() -> tuple[Step, ...]:
    """Give the steps in order; an hour in all."""
    return (
        Step(
            5,
            gettext("Choose a story"),
            gettext(
                "Everybody says in one sentence what you are stuck with at work. Choose the one from which most of you "
                "can learn."
            ),
        ),
        Step(
            5,
            gettext("What happened?"),
            gettext(
                "The teller tells it up to the moment at which something had to be done, and stops there. Nobody "
                "interrupts."
            ),
        ),
        Step(
            15,
            gettext("Ask for facts"),
            gettext(
                "Take turns in asking one question. Only about what happened: who, what, when, which rule, which "
                "money. No advice yet, and no question that hides advice."
            ),
        ),
        Step(
            5,
            gettext("Write in silence"),
            gettext(
                "Everybody writes three lines: what is it really about, what would I do now, and what at my own "
                "municipality makes me think so?"
            ),
        ),
        Step(
            15,
            gettext("Read out"),
            gettext(
                "One after the other reads what you wrote. The lowest in rank begins. The teller listens, writes "
                "along and says nothing."
            ),
        ),
        Step(
            10,
            gettext("The teller answers"),
            gettext(
                "What struck you, what did you not see before, and what will you try? Then tell how it really went on."
            ),
        ),
        Step(
            5,
            gettext("One thing"),
            gettext("Everybody says in one sentence what you recognise at home and what you take along."),
        ),
    )
