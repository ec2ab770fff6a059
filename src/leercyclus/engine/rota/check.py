"""Does a rota keep the rules? Written without the search: from the question, the calendar and the rules alone."""

from __future__ import annotations

from collections.abc import Iterator

from leercyclus.engine.reasons import Reason
from leercyclus.engine.rota import check_sentences as sentences
from leercyclus.engine.rota.dates import is_working_day, say_date
from leercyclus.engine.rota.hosts import HostOrder
from leercyclus.engine.rota.plan import Rota
from leercyclus.engine.rota.question import Member, Question, severity

CLOSE_ENOUGH = 1e-6


def broken_rules(question: Question, rota: Rota) -> tuple[Reason, ...]:
    """Name every rule that a rota breaks; none for a good rota.

    Looked at are the rules themselves, the totals that it tells, and whether any turn could go to somebody who hosts
    two days less or still fewer. A rota with turns too many, too few or by strangers is not looked at any further.
    """
    hosts = tuple(turn.host for turn in rota.hosts.turns)
    days = tuple(one.day for one in rota.days)
    shape = tuple(_shape(question, rota.hosts))
    if shape or len(days) != question.turns:
        return shape or (sentences.TURNS(turns=question.turns, found=len(days)),)
    return (*_hosts(question, rota.hosts, days), *_dates(question, days), *_obstacles(question, rota, hosts))


def broken_order(question: Question, order: HostOrder) -> tuple[Reason, ...]:
    """Name every rule that an order of hosts without dates breaks; none for a good order."""
    return tuple(_shape(question, order)) or tuple(_hosts(question, order, None))


def _shape(question: Question, order: HostOrder) -> Iterator[Reason]:
    if [turn.number for turn in order.turns] != list(range(question.turns)):
        yield sentences.TURNS(turns=question.turns, found=len(order.turns))
    for turn in order.turns:
        if turn.host not in question.names():
            yield sentences.UNKNOWN_HOST(turn=turn.number + 1, id=turn.host)


def _hosts(question: Question, order: HostOrder, days: tuple[int, ...] | None) -> Iterator[Reason]:
    by_id = {member.id: member for member in question.members}
    hosts = [turn.host for turn in order.turns]
    total = {id_: member.hosted + hosts.count(id_) for id_, member in by_id.items()}
    for turn, host in enumerate(hosts):
        day = days[turn] if days else None
        if not _is_able(question, by_id[host], turn, None):
            yield sentences.CANNOT(turn=turn + 1, name=by_id[host].name)
        for id_, other in by_id.items():
            if total[host] >= total[id_] + 2 and _is_able(question, other, turn, day):
                yield sentences.UNFAIR(turn=turn + 1, name=by_id[host].name, other=other.name)
    for id_, member in by_id.items():
        if order.hosted.get(id_) != total[id_]:
            yield sentences.TOTAL(name=member.name, told=str(order.hosted.get(id_)), found=str(total[id_]))
        minutes = sum(_minutes(question, id_, host) for host in hosts)
        if abs(order.minutes.get(id_, -1.0) - minutes) > CLOSE_ENOUGH:
            yield sentences.TOTAL(name=member.name, told=str(order.minutes.get(id_)), found=str(minutes))
    missed = sum(_missed(question, member, hosts, days) for member in question.members)
    if missed != len(order.given_up):
        yield sentences.WISHES(told=len(order.given_up), found=missed)


def _is_able(question: Question, member: Member, turn: int, day: int | None) -> bool:
    """Whether a member can receive a turn, and the day is not in its way; without a day, whether it said it can."""
    said = [wish.attitude for wish in member.wishes if wish.turn == turn]
    said = said or [wish.attitude for wish in member.wishes if wish.turn is None]
    return "cannot" not in said and (day is None or not _is_blocked(question, member, day, hosts=True))


def _is_blocked(question: Question, member: Member, day: int, *, hosts: bool) -> bool:
    return any(severity(question, member, one, hosts=hosts) == "blocks" for one in member.obstacles.get(day, ()))


def _minutes(question: Question, guest: str, host: str) -> float:
    if guest == host:
        return 0.0
    known = [
        minutes
        for row, line in enumerate(question.minutes)
        for column, minutes in enumerate(line)
        if row != column and minutes == minutes  # noqa: PLR0124 - NaN, the unknown journey, differs from itself
    ]
    found = question.minutes[question.row(guest)][question.row(host)]
    return found if found == found else max(known, default=0.0)  # noqa: PLR0124 - as above


def _missed(question: Question, member: Member, hosts: list[str], days: tuple[int, ...] | None) -> int:
    """Count the wishes of a member that are not followed; without days, only those that no day can follow."""
    mine = [turn for turn, host in enumerate(hosts) if host == member.id]
    apart = {wish.turn for wish in member.wishes}
    missed = 0
    for wish in member.wishes:
        here = [turn for turn in mine if (turn == wish.turn if wish.turn is not None else turn not in apart)]
        if wish.attitude == "rather_not":
            missed += bool(here)
        elif wish.attitude == "wants":
            missed += not (mine if wish.turn is None else here)
    between, after = question.days_between, question.turns - 1
    earliest = [days[turn] if days else question.first + turn * between for turn in mine]
    latest = [days[turn] if days else question.last - (after - turn) * between for turn in mine]
    if not days:  # in a window that is too short nothing is certain but the first day
        latest = [max(early, late) for early, late in zip(earliest, latest, strict=True)]
    if member.not_before is not None:
        missed += any(day < member.not_before for day in latest)
    if member.not_after is not None:
        missed += any(day > member.not_after for day in earliest)
    return missed


def _dates(question: Question, days: tuple[int, ...]) -> Iterator[Reason]:
    for turn, day in enumerate(days):
        if not is_working_day(day):
            yield sentences.NO_WORKING_DAY(turn=turn + 1, date=say_date(day))
        if not question.first <= day <= question.last:
            yield sentences.OUTSIDE(turn=turn + 1, date=say_date(day))
        if turn and day - days[turn - 1] < question.days_between:
            yield sentences.CLOSE(turn=turn + 1, date=say_date(day), between=question.days_between)


def _obstacles(question: Question, rota: Rota, hosts: tuple[str, ...]) -> Iterator[Reason]:
    for turn, (shown, host) in enumerate(zip(rota.days, hosts, strict=True)):
        for member in question.members:
            if _is_blocked(question, member, shown.day, hosts=member.id == host):
                yield sentences.BLOCKED(turn=turn + 1, date=say_date(shown.day), name=member.name)
        hindered = {member.id for member in question.members if member.obstacles.get(shown.day)}
        if hindered != {*shown.hindered, *shown.blocked}:
            yield sentences.HINDERED(turn=turn + 1)
