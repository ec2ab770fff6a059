"""What a user chooses by word: a theme, and indicators to weigh, by id or by name in Dutch or English."""

from __future__ import annotations

from collections.abc import Mapping

from leercyclus.cli import sentences
from leercyclus.engine.peers import themes
from leercyclus.engine.peers.method import GENERAL, near_names
from leercyclus.engine.peers.sentences import UNKNOWN_WEIGHT
from leercyclus.engine.reasons import BadInput, Language, Reason
from leercyclus.figures import Figures
from leercyclus.figures.register import Register
from leercyclus.formats.names import plain

# Words that people use for a theme beside its id and its name in the catalogue.
_WORDS = {"algemeen": GENERAL, "alles": GENERAL, "sociaal": "social", "financieel": "financial", "fysiek": "physical"}
_WORDS |= {"inkomen": "financial", "geld": "financial"}
_PREFIXES = ("theme:", "thema:")


def theme_id(figures: Figures, text: str, language: Language) -> str:
    """Give the id of a theme of the context that is written by id or by name.

    Raises:
        BadInput: there is no such theme; the sentence names all.
    """
    ids = themes(figures.context())
    by_word = _themes(figures)
    if plain(text) in by_word:
        return by_word[plain(text)]
    known = ", ".join([sentences.GENERAL().say(language), *(theme_name(figures, one, language) for one in ids[1:])])
    raise BadInput(sentences.UNKNOWN_THEME(theme=text, known=known, ids=", ".join(ids)))


def is_general(theme: str) -> bool:
    """Whether a word means all themes together."""
    return plain(theme) == GENERAL or _WORDS.get(plain(theme)) == GENERAL


def merger_note(register: Register, text: str) -> tuple[Reason, ...]:
    """Say who took over the municipality that a text names, when it is no more."""
    merger = register.merger(text)
    if merger is None:
        return ()
    return (sentences.MERGED(old=merger.name, name=register.by_code[merger.successors[0]].name),)


def theme_name(figures: Figures, theme: str, language: Language) -> str:
    """Give the name of a theme of the context, in small letters."""
    return figures.catalogue.theme_name(theme, language).casefold()


def weights_by_id(figures: Figures, weights: Mapping[str, float], language: Language) -> dict[str, float]:
    """Give weights by the id of an indicator or theme, as the engine takes them.

    Args:
        figures: which indicators there are.
        weights: by id or name of an indicator, or by theme as `theme:size` or `thema:grootte`.
        language: of the names that are suggested.

    Raises:
        BadInput: what is no indicator or theme, with what looks like it; what is weighed twice.
    """
    indicators = [figures.catalogue[one.id] for one in figures.context().indicators]
    by_word = {plain(word): info.id for info in indicators for word in (info.id, info.name_nl, info.name_en)}
    by_theme = _themes(figures)
    words = [word for info in indicators for word in (info.id, info.name(language))]
    words += [f"theme:{theme}" for theme in themes(figures.context())[1:]]
    found: dict[str, float] = {}
    wrong = []
    for text, weight in weights.items():
        prefix = next((one for one in _PREFIXES if text.casefold().startswith(one)), None)
        theme = by_theme.get(plain(text[len(prefix) :]), GENERAL) if prefix else GENERAL
        key = by_word.get(plain(text)) if prefix is None else f"theme:{theme}" if theme != GENERAL else None
        if key is None:
            wrong += [UNKNOWN_WEIGHT(name=text), near_names(text, words)]
        elif key in found:
            wrong.append(sentences.WEIGHED_TWICE(name=text, id=key))
        else:
            found[key] = weight
    if wrong:
        raise BadInput(*wrong, sentences.ALL_NAMES())
    return found


def weight_names(figures: Figures, language: Language) -> dict[str, str]:
    """Give the name of everything that can be weighed by what the engine calls it: `theme:size`, `age_0_14`."""
    names = {one.id: figures.catalogue[one.id].name(language) for one in figures.context().indicators}
    for theme in themes(figures.context())[1:]:
        names[f"theme:{theme}"] = sentences.THEME_NAME(theme=theme_name(figures, theme, language)).say(language)
    return names


def _themes(figures: Figures) -> dict[str, str]:
    """Give the id of every theme of the context by each word for it, plain."""
    ids = themes(figures.context())
    words = {word: theme for word, theme in _WORDS.items() if theme in ids} | {plain(one): one for one in ids}
    names = {plain(figures.catalogue.theme_name(one, tongue)): one for one in ids[1:] for tongue in ("nl", "en")}
    return words | names
