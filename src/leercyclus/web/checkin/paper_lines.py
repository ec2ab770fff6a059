"""Who walked in, read from lines that were typed over from paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats.names import bare
from leercyclus.formats.persons.levels import level_of
from leercyclus.web.checkin import sentences

PARTS = 3
MOST_LINES = 60
LONGEST_SHOWN = 80
LEVELS = sentences.LEVELS


@dataclass(frozen=True, slots=True)
class WalkedIn:
    """Somebody who was on no list.

    Attributes:
        name: of the person.
        organisation: a municipality that takes part, or the name of another organisation.
        level: a word of `Level`.
    """

    name: str
    organisation: UUID | str
    level: str


def read_walk_ins(text: str, members: Mapping[UUID, str]) -> tuple[WalkedIn, ...]:
    """Read a person a line: name, organisation, level, set apart by a semicolon or, from a spreadsheet, a tab.

    Args:
        text: as it was typed; empty lines count for nothing.
        members: by id the names of the municipalities that take part.

    Raises:
        BadInput: one sentence for every line that is not understood.

    Examples:
        >>> zwolle = UUID(int=1)
        >>> read_walk_ins("Jan; gemeente Zwolle; wethouder", {zwolle: "Zwolle"})[0].organisation == zwolle
        True
        >>> read_walk_ins("Jo; Sportraad; partner", {})[0]
        WalkedIn(name='Jo', organisation='Sportraad', level='partner')
    """
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    if len(lines) > MOST_LINES:
        raise BadInput(sentences.TOO_MANY_LINES(most=MOST_LINES, found=len(lines)))
    by_name = {bare(name): one for one, name in members.items()}
    read = [_read(number, line, by_name) for number, line in lines]
    wrong = [one for one in read if isinstance(one, Reason)]
    if wrong:
        raise BadInput(*wrong)
    return tuple(one for one in read if isinstance(one, WalkedIn))


def _read(number: int, line: str, members: Mapping[str, UUID]) -> WalkedIn | Reason:
    parts = [" ".join(part.split()) for part in line.split("\t" if "\t" in line and ";" not in line else ";")]
    while parts and not parts[-1]:
        parts.pop()
    if len(parts) != PARTS or not all(parts):
        return sentences.LINE(line=number, found=line[:LONGEST_SHOWN])
    name, organisation, said = parts
    level = level_of(said)
    if not level:
        return sentences.LINE_LEVEL(line=number, levels=LEVELS(), found=said[:LONGEST_SHOWN])
    return WalkedIn(name, members.get(bare(organisation), organisation), level)
