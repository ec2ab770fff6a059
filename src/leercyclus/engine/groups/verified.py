"""Does the question make sense? What is wrong with an instance, one sentence a problem."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from leercyclus.engine.groups import verified_sentences as sentences
from leercyclus.engine.groups.instance import HEAVIEST_WISH, MOST_ROUNDS, Instance, Person
from leercyclus.engine.peers.method import near_names
from leercyclus.engine.reasons import BadInput, Reason

_SHOWN = 5
"""So many people without a value are named; the others are counted."""


def verified(instance: Instance) -> Instance:
    """Give the instance back when it makes sense.

    Whether a plan exists is another question: see `obstacles`.

    Raises:
        BadInput: names that are missing, unknown or there twice; numbers out of range; a pair of somebody alone; bosses
            in a circle. One reason for every problem, with near names where a name is unknown.
    """
    problems = (*_people(instance), *_rounds(instance), *_pairs(instance), *_bounds(instance), *_pins(instance))
    if problems:
        raise BadInput(*problems)
    return instance


def named_round(number: int) -> Reason:
    """Name a round, of which the number counts from 0, as a reader does: from 1, with the number in the file."""
    return sentences.ROUND(round=number + 1, number=number)


def _people(instance: Instance) -> Iterator[Reason]:
    if not instance.people:
        yield sentences.NO_PEOPLE()
    for name, count in Counter(one.id for one in instance.people).items():
        if count > 1:
            yield sentences.SAME_PERSON(person=name, count=count)
    for attribute in dict.fromkeys((instance.cross, *instance.diversify)):
        without = [one.id for one in instance.people if not one.attributes.get(attribute)]
        if without:
            yield sentences.NO_VALUE(attribute=attribute, people=", ".join(without[:_SHOWN]), count=len(without))
    for person in instance.people:
        yield from _person(instance, person)
    for circle in _boss_circles(instance):
        yield sentences.BOSS_CIRCLE(people=", ".join(circle))


def _person(instance: Instance, person: Person) -> Iterator[Reason]:
    if person.reports_to is not None:
        yield from _known(instance, person.reports_to, sentences.IN_REPORTS_TO(person=person.id))
    if person.hope is not None:
        yield from _known(instance, person.hope, sentences.IN_HOPE(person=person.id))
    if person.hope == person.id:
        yield sentences.SELF_HOPE(person=person.id)
    last = len(instance.rounds) - 1
    for number in sorted(person.present or ()):
        if not 0 <= number <= last:
            yield sentences.PRESENT_ROUND(person=person.id, last=last, number=number)


def _rounds(instance: Instance) -> Iterator[Reason]:
    if not 1 <= instance.wish_weight <= HEAVIEST_WISH:
        yield sentences.WISH_WEIGHT(most=HEAVIEST_WISH, found=instance.wish_weight)
    if not instance.rounds:
        yield sentences.NO_ROUNDS()
    if len(instance.rounds) > MOST_ROUNDS:
        yield sentences.MANY_ROUNDS(most=MOST_ROUNDS, found=len(instance.rounds))
    for number, groups in enumerate(instance.rounds):
        where = named_round(number)
        if not groups:
            yield sentences.NO_GROUPS(where=where)
        for group_id, count in Counter(group.id for group in groups).items():
            if count > 1:
                yield sentences.SAME_GROUP(where=where, group=group_id, count=count)
        for group in groups:
            if not 0 <= group.smallest <= group.largest:
                yield sentences.SIZES(where=where, group=group.id, smallest=group.smallest, largest=group.largest)
    yield from _closed(instance)


def _closed(instance: Instance) -> Iterator[Reason]:
    """Find who is barred and not known, and what nobody gets twice and no group gives."""
    for group in (group for groups in instance.rounds for group in groups):
        for person in sorted(group.barred):
            yield from _known(instance, person, sentences.IN_BARRED(group=group.id))
    themes = {group.theme for groups in instance.rounds for group in groups if group.theme}
    for theme in instance.once:
        if theme not in themes:
            yield sentences.UNKNOWN_THEME(theme=theme, hint=_near(theme, themes))


def _pairs(instance: Instance) -> Iterator[Reason]:
    lists = (
        (sentences.IN_APART(), instance.apart),
        (sentences.IN_TOGETHER(), instance.together),
        (sentences.IN_ALLOWED(), instance.allowed),
    )
    for where, pairs in lists:
        for one, other in pairs:
            for person in dict.fromkeys((one, other)):
                yield from _known(instance, person, where)
            if one == other:
                yield sentences.SELF_PAIR(where=where, person=one)


def _bounds(instance: Instance) -> Iterator[Reason]:
    attributes = {attribute for person in instance.people for attribute in person.attributes}
    for bound in instance.bounds:
        if instance.people and bound.attribute not in attributes:
            yield sentences.UNKNOWN_ATTRIBUTE(attribute=bound.attribute, hint=near_names(bound.attribute, attributes))
        most = bound.at_most
        if bound.at_least < 0 or (most is not None and most < bound.at_least):
            shown = "–" if most is None else str(most)
            yield sentences.BOUND_RANGE(attribute=bound.attribute, value=bound.value, least=bound.at_least, most=shown)


def _pins(instance: Instance) -> Iterator[Reason]:
    pinned: dict[tuple[str, int], list[str]] = {}
    for pin in instance.pins:
        yield from _known(instance, pin.person, sentences.IN_PINS())
        if not 0 <= pin.round < len(instance.rounds):
            yield sentences.PIN_ROUND(person=pin.person, last=len(instance.rounds) - 1, number=pin.round)
            continue
        groups = [group.id for group in instance.rounds[pin.round]]
        if pin.group not in groups:
            where, hint = named_round(pin.round), _near(pin.group, groups)
            yield sentences.PIN_GROUP(person=pin.person, where=where, group=pin.group, hint=hint)
        pinned.setdefault((pin.person, pin.round), []).append(pin.group)
    for (person, number), seats in pinned.items():
        if len(seats) > 1:
            yield sentences.PIN_TWICE(person=person, where=named_round(number), groups=", ".join(seats))


def _known(instance: Instance, person: str, where: Reason) -> Iterator[Reason]:
    if person not in instance.by_id:
        yield sentences.UNKNOWN_PERSON(where=where, person=person, hint=_near(person, instance.by_id))


def _near(name: str, known: Collection[str]) -> Reason | str:
    """Suggest near names; nothing where there is no name at all."""
    return near_names(name, known) if known else ""


def _boss_circles(instance: Instance) -> Iterator[tuple[str, ...]]:
    """Give every circle of people who work under one another, each once."""
    done: set[str] = set()
    for person in instance.by_id:
        path: dict[str, None] = {}
        above: str | None = person
        while above is not None and above in instance.by_id and above not in path and above not in done:
            path[above] = None
            above = instance.by_id[above].reports_to
        if above in path:
            steps = list(path)
            yield tuple(steps[steps.index(above) :])
        done |= path.keys()
