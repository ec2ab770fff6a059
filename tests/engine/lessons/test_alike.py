"""Which lessons may be about the same thing, with the reason."""

from __future__ import annotations

from leercyclus.engine.lessons import Taught, alike

COACH = Taught("coach", "De wijkcoach komt zelf aan de deur", "Mee met de wijkcoach")
BELL = Taught("bell", "Eén gezicht voor alle hulp", "Mee met de wijkcoach")
WRITING = Taught("writing", "Brieven volgens de schrijfwijzer, kort")
READING = Taught("reading", "Lees elke brief voor, met de schrijfwijzers erbij")
DESK = Taught("desk", "Eén plek voor subsidie")


def test_the_same_source_joins_whatever_the_words() -> None:
    (found,) = alike([COACH, DESK, BELL])
    assert found.members == ("coach", "bell")
    assert found.reasons[0].say("nl") == "allebei van Mee met de wijkcoach"


def test_two_words_in_common_join_also_in_the_plural() -> None:
    (found,) = alike([WRITING, DESK, READING])
    assert found.members == ("writing", "reading")
    assert found.reasons[0].say("nl") == "in beide staat: brieven, schrijfwijzer"


def test_one_word_or_only_small_words_join_nothing() -> None:
    assert alike([DESK, Taught("other", "Subsidie via de wijk")]) == ()
    assert alike([Taught("a", "Zelf altijd eerst vragen"), Taught("b", "Eerst zelf altijd vragen")]) == ()


def test_words_that_stand_in_most_lessons_tell_nothing() -> None:
    every = [Taught(str(number), f"Gezin en loket {word}") for number, word in enumerate(("aap", "noot", "mies", "x"))]
    assert alike([*every, Taught("5", "Gezin en loket ook"), DESK]) == ()


def test_a_lesson_stands_in_one_group_and_the_largest_comes_first() -> None:
    third = Taught("third", "Huisbezoek", "Mee met de wijkcoach")
    found = alike([WRITING, COACH, READING, BELL, third, DESK])
    assert [one.members for one in found] == [("coach", "bell", "third"), ("writing", "reading")]
    assert len(found[0].reasons) == 3


def test_nothing_is_alike_where_there_is_nothing() -> None:
    assert alike([]) == ()
    assert alike([COACH]) == ()
