"""What is wrong with a script that somebody typed, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NO_STEPS = Rule(
    "scripts.no_steps",
    nl="Verwacht: minstens één regel, zoals ‘10 | Vragen | Ieder stelt een vraag.’ Er staat niets. Typ de stappen.",
    en="Expected: at least one line, such as ‘10 | Questions | Everybody asks one.’ There is nothing. Type the steps.",
)
TOO_MANY_STEPS = Rule(
    "scripts.too_many_steps",
    nl="Verwacht: hoogstens {most} stappen. Het zijn er {found}. Voeg er een paar samen.",
    en="Expected: at most {most} steps. There are {found}. Join a few.",
)
NO_MINUTES = Rule(
    "scripts.no_minutes",
    nl=(
        "Regel {line}: vooraan staat ‘{found}’. Verwacht: een aantal minuten van 1 tot {most}, dan een | en de naam "
        "van de stap. Zet het aantal minuten vooraan."
    ),
    en=(
        "Line {line} begins with ‘{found}’. Expected: a number of minutes from 1 to {most}, then a | and the name of "
        "the step. Put the number of minutes in front."
    ),
)
NO_TITLE = Rule(
    "scripts.no_title",
    nl="Regel {line}: na de minuten hoort een | en de naam van de stap, hoogstens {most} tekens. Vul die in.",
    en="Line {line}: after the minutes come a | and the name of the step, at most {most} characters. Fill that in.",
)
TEXT_TOO_LONG = Rule(
    "scripts.text_too_long",
    nl="Regel {line}: wat iedereen doet is {found} tekens lang. Verwacht: hoogstens {most}. Maak het korter.",
    en="Line {line}: what everybody does is {found} characters long. Expected: at most {most}. Make it shorter.",
)
SAME_TITLE = Rule(
    "scripts.same_title",
    nl="Deze kring heeft al een gespreksvorm die ‘{title}’ heet. Kies een andere naam, of verander die ene.",
    en="This circle has a script called ‘{title}’ already. Choose another name, or change that one.",
)
