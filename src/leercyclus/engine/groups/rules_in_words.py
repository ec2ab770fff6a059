"""Which rules a plan keeps, in plain sentences; also that there is nobody to keep one for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from leercyclus.engine.groups import rules_in_words_sentences as sentences
from leercyclus.engine.groups.in_words import MUNICIPALITY_WORDS
from leercyclus.engine.groups.instance import Bound, Instance, Pair
from leercyclus.engine.groups.rules import is_partner, waived_pairs
from leercyclus.engine.reasons import Reason


def say_rules(instance: Instance) -> tuple[Reason, ...]:
    """Tell which rules hold in every plan of a day: partners, bosses, languages, limits and pairs.

    Costs as much as `waived_pairs`.
    """
    said = [_partners(instance), _bosses(instance), *_languages(instance)]
    said += [_bound(instance, bound) for bound in instance.bounds]
    said.append(sentences.ASKED(apart=_count(instance.apart), together=_count(instance.together)))
    barred = sum(len(group.barred) for groups in instance.rounds for group in groups)
    if barred:
        said.append((sentences.ONE_BARRED if barred == 1 else sentences.BARRED)(count=barred))
    if instance.once:
        said.append(sentences.ONCE(themes=", ".join(instance.once)))
    exceptions = _count((*instance.allowed, *waived_pairs(instance)))
    if exceptions:
        said.append(sentences.EXCEPTIONS(count=exceptions))
    return tuple(said)


def _partners(instance: Instance) -> Reason:
    count = sum(is_partner(person) for person in instance.people)
    if not count:
        return sentences.NO_PARTNERS()
    if not instance.partners_apart:
        return sentences.PARTNERS_ANYWHERE(own=_own(instance, count))
    return (sentences.ONE_PARTNER if count == 1 else sentences.PARTNERS)(count=count, own=_own(instance, count))


def _own(instance: Instance, count: int) -> Reason:
    if instance.cross.casefold() not in MUNICIPALITY_WORDS:
        return sentences.SAME(cross=instance.cross)
    return sentences.ITS_MUNICIPALITY() if count == 1 else sentences.OWN_MUNICIPALITY()


def _bosses(instance: Instance) -> Reason:
    count = sum(person.reports_to in instance.by_id for person in instance.people)
    if not count:
        return sentences.NO_BOSS()
    return (sentences.ONE_BOSS if count == 1 else sentences.BOSSES)(count=count)


def _languages(instance: Instance) -> Iterator[Reason]:
    spoken = [{word.strip().casefold() for word in person.languages} for person in instance.people]
    count = sum(bool(words) and "nl" not in words for words in spoken)
    if count:
        yield (sentences.ONE_FOREIGN if count == 1 else sentences.FOREIGN)(count=count)


def _bound(instance: Instance, bound: Bound) -> Reason:
    is_one = (bound.at_least, bound.at_most) in {(0, 1), (1, None), (1, 1)}  # ‘1 wethouder’, but not ‘2 wethouder’
    rule = sentences.LEVEL if bound.attribute == "level" and is_one else sentences.WITH_VALUE
    what = rule(attribute=bound.attribute, value=bound.value)
    if bound.at_most is None:
        said = sentences.AT_LEAST(least=bound.at_least, what=what)
    elif bound.at_least:
        said = sentences.BETWEEN(least=bound.at_least, most=bound.at_most, what=what)
    else:
        said = sentences.AT_MOST(most=bound.at_most, what=what)
    freed = sum((bound.attribute, bound.value) in group.free for groups in instance.rounds for group in groups)
    return sentences.FREED(bound=said, count=freed) if freed else said


def _count(pairs: Iterable[Pair]) -> int:
    """Count pairs, each once, whoever is named first."""
    return len({frozenset(pair) for pair in pairs})
