"""Take a person out of texts that others wrote."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

INSTEAD = "[naam verwijderd]"
SHORTEST_SURNAME = 3
SHORTEST_LOCAL = 5
NOT_A_NAME = {"info", "contact", "gemeente", "secretariaat", "bestuurssecretariaat", "receptie", "postbus"}
"""What stands before the @ of an address of nobody in particular, and stands in many texts."""


@dataclass(frozen=True, slots=True)
class Traces:
    """By what a text may name somebody.

    Attributes:
        anyhow: looked for whatever the capitals: the whole name, the address, and what stands before its @.
        as_written: looked for as it is written: the last name, which without its capital is often a usual word.
    """

    anyhow: tuple[str, ...] = ()
    as_written: tuple[str, ...] = ()


def traces(names: Iterable[str], addresses: Iterable[str], places: Collection[str] = ()) -> Traces:
    """Give by what texts may name somebody with these names and addresses.

    What stands after a comma in a name is a post or a city. A last name that is also the name of an organisation here
    is not looked for by itself, nor one without a capital.

    Args:
        names: as the person is and was called.
        addresses: where the person gets mail, now and before.
        places: the names of organisations, which stay in every text.

    Examples:
        >>> traces(["Jo van Bosveld"], ["j.bosveld@ede.example"]).as_written
        ('Bosveld',)
        >>> traces(["Wethouder sociaal, Ede"], []).as_written
        ()
    """
    anyhow: list[str] = []
    as_written: list[str] = []
    kept = {word.casefold() for place in places for word in (place, *place.split())}
    for name in names:
        own = " ".join(name.partition(",")[0].split())
        anyhow += [" ".join(name.split()), own]
        last = own.rpartition(" ")[2]
        if last != own and len(last) >= SHORTEST_SURNAME and last[0].isupper() and last.casefold() not in kept:
            as_written.append(last)
    for address in addresses:
        local = address.partition("@")[0]
        anyhow.append(address.strip())
        if len(local) >= SHORTEST_LOCAL and local.casefold() not in NOT_A_NAME | kept:
            anyhow.append(local)
    return Traces(_longest_first(anyhow), _longest_first(as_written))


def redact(text: str, found: Traces) -> str:
    """Replace every whole word by which a text names somebody; the rest of the text stays as it was.

    Examples:
        >>> redact("Vraag het JO VAN BOSVELD of mail j.bosveld@ede.example.", traces(["Jo van Bosveld"], []))
        'Vraag het [naam verwijderd] of mail j.bosveld@ede.example.'
    """
    for words, flags in ((found.anyhow, re.IGNORECASE), (found.as_written, 0)):
        for word in words:
            spaced = r"\s+".join(map(re.escape, word.split()))
            text = re.sub(rf"(?<!\w){spaced}(?!\w)", INSTEAD, text, flags=flags)
    return text


def redact_within(value: object, found: Traces) -> object:
    """Do the same in every text within a list or an object, as a column of JSON holds them, keys included."""
    if isinstance(value, str):
        return redact(value, found)
    if isinstance(value, list):
        return [redact_within(one, found) for one in value]
    if isinstance(value, dict):
        return {redact(str(key), found): redact_within(one, found) for key, one in value.items()}
    return value


def _longest_first(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({word for word in words if word}, key=lambda word: (-len(word), word)))
