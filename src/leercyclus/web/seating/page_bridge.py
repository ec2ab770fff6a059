"""The page of the groups of a day: what they will be made of, how far a search is, and the choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from leercyclus.engine.reasons import Language
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.jobs.queries import JobFacts, job_facts
from leercyclus.web.seating.choice_bridge import Option, conflict_in_words, is_a_conflict, options_of
from leercyclus.web.seating.drawing import DrawnRound
from leercyclus.web.seating.drawn_queries import drawn_rounds
from leercyclus.web.seating.earlier_bridge import Earlier, earlier_searches
from leercyclus.web.seating.ground_queries import Ground, ground_of
from leercyclus.web.seating.models import MADE_OF_ANOTHER, Plan, Search
from leercyclus.web.seating.notes_bridge import leader_notes
from leercyclus.web.seating.question_bridge import DayQuestion, question_of
from leercyclus.web.seating.rounds_bridge import RoundOf
from leercyclus.web.seating.search_bridge import asked, fingerprint_of
from leercyclus.web.seating.stale_bridge import Stale, stale_plan
from leercyclus.web.seating.tight_bridge import Tight, tight_parts
from leercyclus.web.seating.tradeoff import Candidate, Tradeoff, tradeoff


@dataclass(frozen=True, slots=True)
class Hurdle:
    """Why no plan keeps all rules, in words with names, and what would help; empty where nothing is known to."""

    reason: str
    help: str


@dataclass(frozen=True, slots=True)
class SeatingPage:
    """All that the page of the groups shows to who plans the day.

    Attributes:
        question: what the groups will be made of.
        notes, problems: in words: what to know, and why there is nothing to ask yet.
        tight: the parts of the programme with too few places.
        search: the newest; None where nobody asked.
        job: where it stands; None where there is none.
        hurdles: why it gave no plan.
        can_relax: whether there are rules that may give way for one.
        let_go: the rules that gave way for these plans.
        without_partners: what the proposed plan would reach without the rule on partners, as `Plan.reached`, where that
            is far better and the rule still holds; None elsewhere.
        options: the choice of the newest search that gave one.
        conflict: whether meeting many and mixing well exclude each other, in words.
        chosen: the plan that is ticked.
        is_old: whether the day changed since the search.
        published: the version that holds; None where there is none.
        stale: what no longer fits in it.
        earlier: the last searches before that one, with their plans.
        changed: plans that were changed by hand or mended and not published, the newest first.
    """

    question: DayQuestion
    notes: tuple[str, ...]
    problems: tuple[str, ...]
    tight: tuple[Tight, ...]
    search: Search | None
    job: JobFacts | None
    hurdles: tuple[Hurdle, ...]
    can_relax: bool
    let_go: tuple[str, ...]
    without_partners: dict[str, Any] | None
    options: tuple[Option, ...]
    conflict: tuple[str, ...]
    chosen: UUID | None
    is_old: bool
    published: Plan | None
    stale: Stale | None
    earlier: tuple[Earlier, ...]
    changed: tuple[Plan, ...]

    @property
    def rounds(self) -> tuple[RoundOf, ...]:
        """Give the parts of the programme in which everybody sits in a group."""
        return self.question.rounds

    @property
    def parts(self) -> tuple[tuple[str, RoundOf], ...]:
        """Give the same with what each is called; several rounds at tables are numbered."""
        titles = slot_titles(self.ground.whole.slots)
        return tuple((titles[one.slot.pk], one) for one in self.rounds)

    @property
    def ground(self) -> Ground:
        """Give what the groups are made of."""
        return self.question.ground

    @property
    def can_mend(self) -> bool:
        """Tell whether a plan can be mended: there is a question to ask."""
        return not self.problems

    @property
    def weighed(self) -> Tradeoff | None:
        """Give the plans as a picture between the bounds; None where there is nothing to weigh."""
        if not self.options or not is_a_conflict([one.plan for one in self.options]):
            return None
        plans = [
            Candidate(
                number=one.number,
                label=one.label,
                off=one.plan.reached["spread_dev"],
                meetings=one.plan.reached["cross"],
                is_proposed=one.plan.pk == self.chosen,
            )
            for one in self.options
        ]
        bounds = self.options[0].plan.bounds
        return tradeoff(plans, most_meetings=bounds["cross"], least_off=bounds["spread_dev"])

    @property
    def drawn(self) -> tuple[DrawnRound, ...]:
        """Give the first round of the plan that is proposed, to be drawn; none where that is the version that holds."""
        plan = next((one.plan for one in self.options if one.plan.pk == self.chosen), None)
        return self._first_of(plan) if plan != self.published else ()

    @property
    def holding(self) -> tuple[DrawnRound, ...]:
        """Give the first round of the version that holds, to be drawn."""
        return self._first_of(self.published)

    def _first_of(self, plan: Plan | None) -> tuple[DrawnRound, ...]:
        return drawn_rounds(plan, self.ground.people, whole=self.ground.whole)[:1] if plan else ()

    @property
    def proposed(self) -> Option | None:
        """Give the plan that is ticked, with its figures."""
        return next((one for one in self.options if one.plan.pk == self.chosen), None)

    @property
    def leading(self) -> int:
        """Count who leads a workshop or receives at a visit."""
        return len({leader for one in self.rounds for leader in one.leaders})

    @property
    def partners(self) -> int:
        """Count who comes from an outside partner."""
        return sum(one.is_partner for one in self.ground.people)

    @property
    def wishing(self) -> int:
        """Count who wishes for a workshop or visit."""
        return sum(bool(one.wishes) for one in self.ground.people)

    @property
    def hoping(self) -> int:
        """Count who hopes to meet somebody who comes."""
        return sum(bool(one.hope) for one in self.ground.people)


def seating_page(day: UUID, language: Language) -> SeatingPage:
    """Read the page of the groups of a day; some sixteen queries, however many come.

    Args:
        day: which.
        language: of the reader.
    """
    question = question_of(ground_of(day))
    naming = question.naming
    searches = list(Search.objects.filter(day=day)[:1])
    search = searches[0] if searches else None
    job = job_facts(language=language, job=search.job) if search and search.job else None
    plans = list(Plan.objects.filter(day=day).select_related("search__asked_by", "based_on"))
    choice = _choice(plans, search)
    published = max((one for one in plans if one.number), key=lambda one: one.number or 0, default=None)
    outcome = search.outcome if search else {}
    why = outcome.get("why", ())
    shown = choice[0].search if choice else None
    return SeatingPage(
        question=question,
        notes=(
            *leader_notes(question.ground.whole, language),
            *(naming.say(one, language) for one in question.notes),
        ),
        problems=tuple(naming.say(one, language) for one in question.problems),
        tight=tuple(tight_parts(question)),
        search=search,
        job=job,
        hurdles=tuple(
            Hurdle(
                naming.say_kept(one["reason"], language),
                naming.say_kept(one["help"], language) if one.get("help") else "",
            )
            for one in why
        ),
        can_relax=bool(outcome.get("can_relax")),
        let_go=tuple(naming.say_kept(one, language) for one in (shown.outcome if shown else {}).get("let_go", ())),
        without_partners=_without_partners(question, shown),
        options=options_of(choice, language),
        conflict=conflict_in_words(choice, language) if choice else (),
        chosen=next((one.pk for one in choice if one.is_proposed), choice[0].pk if choice else None),
        is_old=shown is not None and _is_old(question, shown),
        published=published,
        stale=stale_plan(question, published) if published else None,
        earlier=tuple(earlier_searches(plans, shown.pk if shown else None, language)),
        changed=tuple(one for one in reversed(plans) if one.label in MADE_OF_ANOTHER and one.number is None),
    )


def _choice(plans: list[Plan], search: Search | None) -> list[Plan]:
    """Give the plans of the newest search that gave any; those of an older one while a newer search is under way."""
    found = [one for one in plans if one.search_id and one.label not in MADE_OF_ANOTHER]
    if not found:
        return []
    newest = search.pk if search and any(one.search_id == search.pk for one in found) else found[-1].search_id
    return sorted((one for one in found if one.search_id == newest), key=lambda one: one.place)


def _without_partners(question: DayQuestion, search: Search | None) -> dict[str, Any] | None:
    holds = search is not None and question.ground.mixing.partners_apart
    found: dict[str, Any] | None = search.outcome.get("without_partner_rule") if search and holds else None
    return found


def _is_old(question: DayQuestion, search: Search) -> bool:
    now = asked(question, relaxed=bool(search.question.get("relaxed")))
    return fingerprint_of(now, question.ground.mixing.seed) != search.fingerprint
