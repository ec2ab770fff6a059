"""Whether second observers see what owners see: shares that agree, with an interval."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leercyclus.engine.lessons import sentences
from leercyclus.engine.lessons.ladder import Step
from leercyclus.engine.reasons import BadInput, Reason

CERTAINTY = 0.95


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many.

    Attributes:
        count: so many agree.
        of: of so many; 0 where nobody answered.
        low, high: between these the true share lies with 95 % certainty, from 0 to 1.
    """

    count: int
    of: int
    low: float
    high: float

    @property
    def value(self) -> float:
        """Give the share, from 0 to 1; NaN where nobody answered."""
        return self.count / self.of if self.of else float("nan")


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often two people who do not see one another's answer say the same.

    Attributes:
        exact: the same step.
        within_one: the same step or one beside it.
        reasons: the same in words.
    """

    exact: Share
    within_one: Share
    reasons: tuple[Reason, ...]


def agreement(pairs: Sequence[tuple[int, int]]) -> Agreement:
    """Tell how often the second observer sees what the owner says.

    The interval is Wilson's (E.B. Wilson, Journal of the American Statistical Association 22, 1927), which holds with
    few answers and with shares near 0 and 1, where the usual one fails (Brown, Cai and DasGupta, Statistical Science
    16, 2001).

    Args:
        pairs: of every lesson that both spoke of, the step that the owner says and the one that the observer sees.

    Raises:
        BadInput: a step that is not on the ladder.

    Examples:
        >>> found = agreement([(4, 4), (5, 4), (2, 2), (3, 0)])
        >>> found.exact.count, found.within_one.count, round(found.exact.low, 2), round(found.exact.high, 2)
        (2, 3, 0.15, 0.85)
        >>> found.reasons[0].say("en")
        'Of 4 second observers 2 saw the same step, and 3 at most one step of difference.'
    """
    wrong = sorted({step for pair in pairs for step in pair if not min(Step) <= step <= max(Step)})
    if wrong:
        raise BadInput(*(sentences.BAD_STEP(step=step) for step in wrong))
    exact = _share(sum(owner == observer for owner, observer in pairs), len(pairs))
    within_one = _share(sum(abs(owner - observer) <= 1 for owner, observer in pairs), len(pairs))
    if not pairs:
        return Agreement(exact, within_one, (sentences.NO_PAIRS(),))
    told = sentences.AGREEMENT(count=len(pairs), exact=exact.count, within_one=within_one.count)
    return Agreement(exact, within_one, (told, sentences.INTERVAL(low=100 * exact.low, high=100 * exact.high)))


def _share(count: int, of: int) -> Share:
    if not of:
        return Share(0, 0, 0.0, 1.0)
    # It takes a second to load, and few pages need it.
    from scipy.stats import binomtest

    interval = binomtest(count, of).proportion_ci(CERTAINTY, method="wilson")
    return Share(count, of, float(interval.low), float(interval.high))
