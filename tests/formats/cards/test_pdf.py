"""The PDF of the cards: what a reader that speaks needs, how many pages, what stands on them in which order."""

from __future__ import annotations

import io
import time
from dataclasses import replace

import pikepdf
import pytest
from pypdf import PdfReader

from leercyclus.engine.reasons import BadInput
from leercyclus.figures import load
from leercyclus.formats.cards import Card, Deck, Mark, Name, Person, Picture, Question, Way, Words, write_pdf
from leercyclus.formats.typeset import Place
from tests.formats.tagged import kinds, structure

PICTURE = Picture(
    ticks=tuple(place / 342 for place in range(342)),
    half=(0.1, 0.2),
    middle=0.15,
    low=0.25,
    high=0.95,
    marks=(Mark(None, 0.5), Mark(1, 0.25), Mark(2, 0.95), Mark(0, 0.48)),
    names=(Name("Enschede € 15", 0.25, above=True), Name("Zwolle € 31", 0.48, above=False)),
    label="midden van Nederland € 4",
    description="Zwolle € 31, Enschede € 15, Dordrecht € 65.",
)
CARD = Card(
    number=1,
    title="Musea",
    label="groter dan toeval",
    told=("Dordrecht geeft per inwoner netto € 65 uit, Enschede € 15.",),
    picture=PICTURE,
    questions=(
        Question("Wat doen jullie dat wij niet doen?", "Noem één ding."),
        Question("Waardoor zou jij van mening veranderen?", "Iedereen zegt één ding."),
    ),
    people=(Person("beleidsmedewerker cultuur", (Place("Dordrecht", 2), Place("Ede", None))),),
    mind=("Vraag waarvan.",),
)
WORDS = Words("Wie kun je bellen?", "Let op", "Wie het zei niet.", "Cijfers: CBS.")


def deck(count: int = 1) -> Deck:
    return Deck("Gesprekskaarten", "nl", WORDS, tuple(replace(CARD, number=number + 1) for number in range(count)))


def test_the_pdf_is_tagged_and_says_its_title_and_language() -> None:
    document = pikepdf.open(io.BytesIO(write_pdf(deck())))
    assert document.Root.MarkInfo.Marked
    assert str(document.Root.Lang) == "nl-NL"
    assert document.Root.ViewerPreferences.DisplayDocTitle
    meta = document.open_metadata()
    assert (meta["dc:title"], meta["pdfuaid:part"]) == ("Gesprekskaarten", "1")


def test_an_english_deck_says_that_it_is_english() -> None:
    document = pikepdf.open(io.BytesIO(write_pdf(replace(deck(), language="en"))))
    assert str(document.Root.Lang) == "en-GB"


@pytest.mark.parametrize(("cards", "pages"), [(1, 1), (2, 1), (3, 2), (10, 5)])
def test_two_cards_stand_on_a_page(cards: int, pages: int) -> None:
    read = PdfReader(io.BytesIO(write_pdf(deck(cards)))).pages
    assert len(read) == pages
    width, height = read[0].mediabox.width, read[0].mediabox.height
    assert (round(width * 25.4 / 72), round(height * 25.4 / 72)) == (297, 210)


def test_titles_and_questions_are_headings_and_the_picture_has_words() -> None:
    found = structure(write_pdf(deck(2)))
    assert [kind for kind, _alt in found].count("/H1") == 2
    assert [kind for kind, _alt in found].count("/H2") == 2 * len(CARD.questions)
    assert [alt for kind, alt in found if kind == "/Figure"] == [PICTURE.description] * 2


def test_a_reader_meets_a_card_from_top_to_bottom_and_then_the_next() -> None:
    told = [kind for kind in kinds(write_pdf(deck(2))) if kind in {"/H1", "/Figure", "/H2", "/H3"}]
    assert told == ["/H1", "/Figure", "/H2", "/H2", "/H3", "/H3"] * 2


def test_every_word_of_the_card_is_on_paper() -> None:
    text = " ".join(PdfReader(io.BytesIO(write_pdf(deck()))).pages[0].extract_text().split())
    hints = [question.hint for question in CARD.questions]
    asked = [question.asked for question in CARD.questions]
    for part in (CARD.title, CARD.label, *CARD.told, *asked, *hints, *CARD.mind, WORDS.rule, WORDS.source):
        assert part in text
    assert "beleidsmedewerker cultuur: Dordrecht, Ede" in text


def fonts(pdf: bytes) -> set[str]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        found = document.pages[0].Resources.Font
        names = {str(found[name].BaseFont) for name in found.keys()}  # noqa: SIM118 - a PDF's dictionary is no mapping
    return {name.partition("+")[2] for name in names}


def test_the_letters_come_with_the_package() -> None:
    assert fonts(write_pdf(deck())) == {"Signika-Regular", "Signika-Bold"}


def test_the_letters_can_write_every_municipality() -> None:
    letters = "".join(sorted({letter for one in load().register.municipalities for letter in one.name}))
    told = replace(CARD, told=(f"{letters} € – ’‘ \N{NO-BREAK SPACE}%",))
    assert fonts(write_pdf(replace(deck(), cards=(told,)))) == {"Signika-Regular", "Signika-Bold"}


def test_the_same_deck_gives_the_same_bytes() -> None:
    assert write_pdf(deck(2)) == write_pdf(deck(2))


def test_a_card_without_picture_label_or_caution_still_has_its_questions() -> None:
    bare = replace(CARD, picture=None, label="", mind=(), people=())
    found = kinds(write_pdf(replace(deck(), cards=(bare,))))
    assert "/Figure" not in found
    assert found.count("/H2") == len(CARD.questions)


def test_long_words_stay_on_their_card() -> None:
    long = replace(
        CARD,
        title="Coördinatie en beleid Wmo en jeugd: baten en lasten",
        told=CARD.told * 5,
        mind=("Gemeenten boeken dit niet alle op dezelfde manier. Een deel van het verschil kan daarvan komen.",) * 3,
    )
    assert len(PdfReader(io.BytesIO(write_pdf(replace(deck(), cards=(long, long))))).pages) == 1


def test_ten_cards_take_less_than_half_a_second() -> None:
    write_pdf(deck())
    begin = time.perf_counter()
    write_pdf(replace(deck(10), title="anders"))
    assert time.perf_counter() - begin < 0.5


@pytest.mark.parametrize("count", [0, 41])
def test_no_card_and_too_many_cards_are_refused_in_a_sentence(count: int) -> None:
    with pytest.raises(BadInput, match=f"Expected 1 to 40 cards, got {count}"):
        write_pdf(deck(count))


def test_a_card_names_whom_to_ask_and_says_how_each_does_it() -> None:
    ways = (
        Way(Place("Zwolle", 0), "een keuze", "Twee musea onder één stichting.", "Sanne de Wit, hoofd cultuur"),
        Way(Place("Enschede", 1), "", "", "Bram Oosterhuis"),
    )
    told = replace(deck(), cards=(replace(CARD, ways=ways),))
    text = " ".join(PdfReader(io.BytesIO(write_pdf(told))).pages[0].extract_text().split())
    assert "Zwolle · een keuze: Twee musea onder één stichting." in text
    assert "Zwolle: Sanne de Wit, hoofd cultuur" in text
    assert "Enschede: Bram Oosterhuis" in text
    assert "Enschede ·" not in text


def test_a_card_of_five_members_that_all_wrote_stays_on_its_page() -> None:
    names = ("Zwolle", "Enschede", "Dordrecht", "’s-Hertogenbosch", "Alphen aan den Rijn")
    ways = tuple(
        Way(Place(name, None), "zo gegroeid", "x" * 8 + " woord" * 9, f"Iemand, hoofd, {name}") for name in names
    )
    full = replace(CARD, ways=ways, told=CARD.told * 2, mind=("Vraag " * 30,))
    text = PdfReader(io.BytesIO(write_pdf(replace(deck(), cards=(full, full))))).pages
    assert len(text) == 1
    assert text[0].extract_text().count("Cijfers: CBS.") == 2
