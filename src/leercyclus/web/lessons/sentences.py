"""What cannot be done with a lesson, in Dutch and English: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

CONFIRMED = Rule(
    "lessons.confirmed",
    nl="Je hebt deze les al bevestigd, dus hier verandert niets. Open hem weer om iets anders op te schrijven.",
    en="You confirmed this lesson already, so nothing changes here. Open it again to write something else.",
)
DECIDED = Rule(
    "lessons.decided",
    nl="Je gemeente nam over deze les een besluit. Dat zou mee weggaan. Kies ‘alleen ik’, dan leest niemand hem.",
    en="Your municipality decided about this lesson, which would go along. Choose ‘only me’, and nobody reads it.",
)
NO_WIDTH = Rule(
    "lessons.no_width",
    nl="Verwacht: hoe ver de les gaat. Kies een van de antwoorden hieronder.",
    en="Expected how far the lesson goes. Choose one of the answers below.",
)
TOO_MANY = Rule(
    "lessons.too_many",
    nl="Er staan al {most} ideeën. Haal er een weg, dan past er weer een bij.",
    en="There are {most} ideas already. Remove one, and there is room for another.",
)
READ_AGAIN = Rule(
    "lessons.read_again",
    nl="De les is intussen veranderd, dus je ja is niet bewaard. Lees hem hieronder nog eens en antwoord opnieuw.",
    en="The lesson changed meanwhile, so your yes was not kept. Read it below once more and answer again.",
)
