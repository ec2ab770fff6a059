"""The differences of a circle to pick from: by subject, by how sure they are, or by a word that is looked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leercyclus.engine.reasons import Language
from leercyclus.formats.names import plain
from leercyclus.web.agenda.agenda_queries import AgendaPoint
from leercyclus.web.agenda.choice import RARE, ChoiceQuestion
from leercyclus.web.circles.now_queries import CircleNow
from leercyclus.web.municipalities.cards_queries import PickedPoint, doubted_points
from leercyclus.web.municipalities.charts import MARKED
from leercyclus.web.municipalities.differences_points import DOT, by_subject
from leercyclus.web.municipalities.points_queries import CirclePoint, circle_points, points_by_indicator
from leercyclus.web.municipalities.snapshot import current_figures


@dataclass(frozen=True, slots=True)
class Choice:
    """A difference that can be picked.

    Attributes:
        point: what is said of it.
        call: `unusual`, `real`, `none`; empty where no judgement is given.
        subject: the name of its subject.
        amounts: of every municipality: mark, name, amount.
        picked: the point on the agenda that it already is, or None.
        cautions: what to know before believing it; only of points that are set apart.
    """

    point: CirclePoint
    call: str
    subject: str
    amounts: tuple[tuple[int, str, str], ...]
    picked: AgendaPoint | None
    cautions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """What the page for picking shows.

    Attributes:
        shown: the points that fit the question, ranked.
        apart: those that are not to be believed at once.
        subjects: to choose from, as (id, name).
        count: how many there are in all without a question.
    """

    shown: tuple[Choice, ...]
    apart: tuple[Choice, ...]
    subjects: tuple[tuple[str, str], ...]
    count: int


def answer_choices(
    circle: CircleNow, agenda: Sequence[AgendaPoint], question: ChoiceQuestion, language: Language
) -> Choices:
    """List the differences of a circle that can be picked.

    Args:
        circle: as it is today.
        agenda: what was picked already.
        question: which to show; a word that is looked for goes through all that is compared.
        language: of the reader.
    """
    every = points_by_indicator(circle.codes, language)
    apart = {one.difference.id: one for one in doubted_points(circle.codes, language)}
    ranked = circle_points(circle.codes, language)
    catalogue = current_figures().catalogue
    subject_of = by_subject(current_figures(), list(every))
    names = {theme: catalogue.theme_name(theme, language) for theme in dict.fromkeys(subject_of.values())}
    picked = {one.indicator: one for one in agenda}

    def choice(point: CirclePoint) -> Choice:
        return _choice(point, names[subject_of[point.indicator]], picked, apart)

    wanted = plain(question.word)
    among = [one for one in every.values() if one.indicator not in apart] if wanted else list(ranked)
    fitting = [
        one
        for one in among
        if question.subject in {"", subject_of[one.indicator]}
        and (question.label != RARE or one.call == "unusual")
        and wanted in plain(f"{one.title} {names[subject_of[one.indicator]]} {one.indicator}")
    ]
    beside = [every[one] for one in apart if question.subject in {"", subject_of[one]}]
    return Choices(
        shown=tuple(map(choice, fitting)),
        apart=tuple(choice(one) for one in beside if wanted in plain(one.title) and question.label != RARE),
        subjects=tuple(names.items()),
        count=len(ranked),
    )


def known_indicators(circle: CircleNow, language: Language) -> dict[str, str]:
    """Give the title of everything that can be picked, by its indicator."""
    return {point.indicator: point.title for point in points_by_indicator(circle.codes, language).values()}


def _choice(
    point: CirclePoint, subject: str, picked: Mapping[str, AgendaPoint], apart: Mapping[str, PickedPoint]
) -> Choice:
    is_apart = point.indicator in apart
    several = len(point.values) > MARKED
    return Choice(
        point=point,
        call="" if is_apart else point.call,
        subject=subject,
        amounts=tuple(
            (DOT if several and place else place, name, amount) for place, (name, amount) in enumerate(point.values)
        ),
        picked=picked.get(point.indicator),
        cautions=apart[point.indicator].difference.cautions if is_apart else (),
    )


def subject_ids() -> tuple[str, ...]:
    """Give the ids of the subjects that there are."""
    return tuple(dict.fromkeys(info.theme for info in current_figures().catalogue.of("choice")))
