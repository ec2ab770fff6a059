"""Topics and documents as somebody types them."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from leercyclus.engine.reasons import BadInput
from leercyclus.web.practices import sentences

MOST_TOPICS, LONGEST_TOPIC = 6, 40
MOST_DOCUMENTS, LONGEST_TITLE, LONGEST_LINK = 10, 120, 300


def read_topics(text: str) -> tuple[str, ...]:
    """Read topics with commas between them, each once whatever its capitals.

    Raises:
        BadInput: there are too many, or one is too long.

    Examples:
        >>> read_topics("Wijkteams, schulden,, wijkteams")
        ('Wijkteams', 'schulden')
    """
    first: dict[str, str] = {}
    for topic in (" ".join(one.split()) for one in text.replace("\n", ",").split(",")):
        if topic:
            first.setdefault(topic.casefold(), topic)
    if len(first) > MOST_TOPICS or any(len(one) > LONGEST_TOPIC for one in first.values()):
        raise BadInput(sentences.TOO_MANY_TOPICS(most=MOST_TOPICS, signs=LONGEST_TOPIC))
    return tuple(first.values())


def papers(text: str) -> tuple[tuple[str, str], ...]:
    """Give what was given along as it is shown: by line what it is called, and its address on the web or nothing.

    Examples:
        >>> papers("Werkwijze | https://zwolle.example/w")
        (('Werkwijze', 'https://zwolle.example/w'),)
        >>> papers("https://zwolle.example/w") == (("https://zwolle.example/w",) * 2,), papers("Een boek")
        (True, (('Een boek', ''),))
    """
    found = []
    for line in filter(None, (one.strip() for one in text.splitlines())):
        title, _bar, link = (part.strip() for part in line.rpartition("|"))
        is_link = " " not in link and urlsplit(link).scheme in {"http", "https"}
        found.append((title or link, link) if is_link else (line, ""))
    return tuple(found)


def read_documents(text: str) -> tuple[tuple[str, str], ...]:
    """Read documents, a line each: what it is called, a bar, and its address on the web.

    Raises:
        BadInput: a line has no address on the web, is too long, or there are too many.

    Examples:
        >>> read_documents("Schrijfwijzer | https://example.nl/schrijfwijzer")
        (('Schrijfwijzer', 'https://example.nl/schrijfwijzer'),)
    """
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(lines) > MOST_DOCUMENTS:
        raise BadInput(sentences.TOO_MANY_DOCUMENTS(most=MOST_DOCUMENTS, found=len(lines)))
    return tuple(_document(number, line) for number, line in lines)


def write_documents(documents: Iterable[tuple[str, str]]) -> str:
    """Write documents as they are typed.

    Examples:
        >>> write_documents([("Kaart", "https://example.nl/kaart")])
        'Kaart | https://example.nl/kaart'
    """
    return "\n".join(f"{title} | {link}" for title, link in documents)


def _document(number: int, line: str) -> tuple[str, str]:
    title, _bar, link = (part.strip() for part in line.rpartition("|"))
    if not _is_web(link):
        raise BadInput(sentences.NO_LINK(line=number, found=line[:60]))
    if len(title) > LONGEST_TITLE or len(link) > LONGEST_LINK:
        raise BadInput(sentences.LONG_LINE(line=number, title=LONGEST_TITLE, link=LONGEST_LINK))
    return title or urlsplit(link).netloc, link


def _is_web(link: str) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and " " not in link
