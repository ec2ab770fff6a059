"""Topics and documents as somebody types them."""

from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.practices.typed import read_documents, read_topics, write_documents


def test_a_topic_stands_there_once_and_empty_ones_do_not() -> None:
    assert read_topics(" Taal, taal ,, Groen en  water\nTAAL") == ("Taal", "Groen en water")


@pytest.mark.parametrize("typed", ["a,b,c,d,e,f,g", "x" * 41])
def test_too_many_topics_or_too_long_a_one_is_told(typed: str) -> None:
    with pytest.raises(BadInput, match="at most 6 topics of 40 characters"):
        read_topics(typed)


@pytest.mark.parametrize(
    "line",
    [
        "Schrijfwijzer",
        "Schrijfwijzer | www.example.nl",
        "Kwaad | javascript:alert(1)",
        "Kwaad | data:text/html,x",
        "Leeg | https://",
        "Twee woorden | https://example.nl/a b",
        "Haken | https://[example.nl",
    ],
)
def test_a_line_without_an_address_on_the_web_is_told_with_its_number(line: str) -> None:
    with pytest.raises(BadInput, match="Line 2"):
        read_documents(f"Kaart | https://example.nl/kaart\n{line}")


def test_a_document_without_a_name_is_called_by_its_site() -> None:
    assert read_documents("https://zwolle.example/a|https://zwolle.example/b") == (
        ("https://zwolle.example/a", "https://zwolle.example/b"),
    )
    assert read_documents("| https://zwolle.example/b") == (("zwolle.example", "https://zwolle.example/b"),)


@pytest.mark.parametrize("line", ["x" * 121 + " | https://example.nl", "x | https://example.nl/" + "y" * 300])
def test_what_does_not_fit_is_told(line: str) -> None:
    with pytest.raises(BadInput, match="Line 1: a name has"):
        read_documents(line)


def test_more_than_ten_documents_are_too_many() -> None:
    with pytest.raises(BadInput, match="There are 11"):
        read_documents("\n".join(f"{number} | https://example.nl" for number in range(11)))


def test_what_was_typed_is_written_as_it_was_read() -> None:
    typed = "Kaart | https://example.nl/kaart\nGids | https://example.nl/gids"
    assert write_documents(read_documents(typed)) == typed
