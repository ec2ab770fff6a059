"""How long the paper of a day takes, for sixty people and for four hundred: from plain values to PDF."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from dataclasses import replace

from pypdf import PdfReader

from benchmarks.report import Table, publish
from leercyclus.formats.paper import (
    Badge,
    Badges,
    Checked,
    CheckList,
    Code,
    Delegation,
    Guest,
    Occasion,
    Part,
    Plan,
    Plans,
    Seat,
    TableCard,
    TableCards,
    TableRound,
    write_badges,
    write_checklist,
    write_plans,
    write_tables,
)
from leercyclus.formats.typeset import Place

SIZES = (60, 400)
AT_A_TABLE, ROUNDS = 6, 4
ADDRESS = "https://leercyclus.example.nl/nl/b/{number}{token}/"
SIGNED = "a" * 125
"""As long as what is signed for a badge."""
OCCASION = Occasion("Uitwisselingsdag Zwolle", "donderdag 18 maart 2027", "groepen versie 1 van 16 maart 2027, 14:05")
RULE = "Wat hier gezegd wordt mag mee. Wie het zei niet."
PLACES = (Place("Zwolle", 0), Place("Enschede", 1), Place("Dordrecht", 2))


def tables() -> list[Table]:
    """Measure every document of people."""
    made: tuple[tuple[str, Callable[[int], bytes]], ...] = (
        ("badges, codes included", lambda count: write_badges(_badges(count))),
        ("table cards", lambda count: write_tables(_cards(count))),
        ("check-in list", lambda count: write_checklist(_list(count))),
        ("plans", lambda count: write_plans(_plans(count))),
    )
    write_badges(_badges(1))
    rows = []
    for name, make in made:
        row = [name]
        for count in SIZES:
            begin = time.process_time()
            pdf = make(count)
            row += [f"{time.process_time() - begin:.1f}", str(len(PdfReader(io.BytesIO(pdf)).pages))]
        rows.append(row)
    head = ["document", *(part for count in SIZES for part in (f"{count} people, s of the processor", "pages"))]
    return [Table("paper", head, rows)]


def _guest(number: int) -> Guest:
    return Guest(f"Deelnemer {number} van den Berg-Öztürk", PLACES[number % 3], "beleidsmedewerker sociaal")


def _badges(count: int) -> Badges:
    from leercyclus.web.accounts.qr import picture_of

    seats = tuple(Seat(f"{9 + number}:30", number + 1) for number in range(ROUNDS))
    found = []
    for number in range(count):
        guest = _guest(number)
        code = picture_of(ADDRESS.format(number=number, token=SIGNED), quick=True)
        found.append(Badge(guest.name, guest.post, "", guest.place, seats, code=Code(code.size, code.path)))
    return Badges(OCCASION, "nl", tuple(found))


def _round(number: int, table: int, count: int) -> TableRound:
    people = tuple(_guest((table * AT_A_TABLE + number + place) % count) for place in range(AT_A_TABLE))
    return TableRound(f"Ronde {number + 1}", f"{9 + number}:30–{10 + number}:15", "Raadzaal", "", people)


def _cards(count: int) -> TableCards:
    cards = tuple(
        TableCard(table + 1, tuple(_round(number, table, count) for number in range(ROUNDS)))
        for table in range(count // AT_A_TABLE)
    )
    return TableCards(OCCASION, "nl", cards, ("Wat doen jullie, wat wij niet doen?",) * 3, RULE)


def _list(count: int) -> CheckList:
    people = [Checked(_guest(number).name, _guest(number).post, ("1", "2", "3", "4")) for number in range(count)]
    rounds = tuple(f"{9 + number}:30 Ronde {number + 1}" for number in range(ROUNDS))
    delegations = tuple(Delegation(place, tuple(people[start::3])) for start, place in enumerate(PLACES))
    return CheckList(OCCASION, "nl", rounds, delegations)


def _plans(count: int) -> Plans:
    plain = Plan(OCCASION, "nl", "", "", PLACES[0], (), RULE)
    found = []
    for number in range(count):
        guest = _guest(number)
        rounds = [_round(place, number // AT_A_TABLE, count) for place in range(ROUNDS)]
        parts = tuple(Part(one.when, one.name, one.room, 1, "", one.people[1:]) for one in rounds)
        found.append(replace(plain, name=guest.name, post=guest.post, place=guest.place, parts=parts))
    return Plans(OCCASION, "nl", tuple(found))


if __name__ == "__main__":
    publish(tables())
