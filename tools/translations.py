"""Keep the sentences of the pages in two languages: `translations.py update|check|compile`.

English stands in the code (the msgid), Dutch in the catalogue. `update` gathers the sentences from Python and from
the templates into the catalogue, `check` names what is missing or no longer used, `compile` writes the .mo beside it.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
WEB = ROOT / "src/leercyclus/web"
PO = WEB / "locale/nl/LC_MESSAGES/django.po"
KEYWORDS = {
    **DEFAULT_KEYWORDS,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext_lazy": ((1, "c"), 2, 3),
}


def gather() -> Catalog:
    """Find every sentence to be translated in the Python code and the templates of the site."""
    found = Catalog(locale="nl", project="leercyclus")
    for path in sorted([*WEB.rglob("*.py"), *WEB.rglob("*.html"), *WEB.rglob("*.txt")]):
        for _line, message, comments, context in messages(path):
            place = [(path.relative_to(ROOT).as_posix(), None)]
            found.add(message, None, place, auto_comments=comments, context=context)  # type: ignore[arg-type]  # babel writes a place without a line, its types do not know that
    return found


def problems() -> list[str]:
    """Say what keeps the Dutch catalogue from being complete, a line each; empty when it is."""
    found, kept = gather(), _read()
    lines = [f"not in the catalogue: {message.id!r}" for message in found if message.id and not _in(kept, message)]
    for message in kept:
        if not message.id:
            continue
        if not _in(found, message):
            lines.append(f"no longer used: {message.id!r}")
        texts = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
        if not texts or not all(texts):
            lines.append(f"no Dutch yet: {message.id!r}")
        if message.fuzzy:
            lines.append(f"marked fuzzy: {message.id!r}")
        lines += [f"{error}: {message.id!r}" for error in message.check(kept)]
    return lines


def update() -> None:
    """Put the sentences that were found into the catalogue, keep the Dutch, drop what is no longer used."""
    kept = _read()
    kept.update(gather(), no_fuzzy_matching=True, update_creation_date=False)
    text = io.BytesIO()
    write_po(text, kept, width=120, sort_by_file=True, ignore_obsolete=True, include_lineno=False)
    PO.parent.mkdir(parents=True, exist_ok=True)
    PO.write_bytes(text.getvalue())


def compile_catalogue() -> None:
    """Write the compiled catalogue where Django reads it."""
    text = io.BytesIO()
    write_mo(text, _read())
    PO.with_suffix(".mo").write_bytes(text.getvalue())


def _read() -> Catalog:
    if not PO.exists():
        return Catalog(locale="nl", project="leercyclus")
    with PO.open("rb") as file:
        return read_po(file, locale="nl", domain="django", abort_invalid=True)


def _in(catalogue: Catalog, message: Message) -> bool:
    return catalogue.get(message.id, message.context) is not None


def messages(path: Path) -> Iterator[tuple[int, str | tuple[str, ...], list[str], str | None]]:
    """Read one file; a template is first turned into Python by Django's own `templatize`."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        from django.utils.translation.template import templatize

        # What is no sentence comes back as letters at any depth, which Python would take for a wrong indentation.
        text = "\n".join(line.lstrip() for line in templatize(text, origin=str(path)).splitlines())
    yield from extract("python", io.BytesIO(text.encode()), keywords=KEYWORDS, comment_tags=("Translators:",))


def main() -> int:
    """Do what the command line asks; the exit code is 1 when the catalogue is not complete."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=["update", "check", "compile"])
    task = parser.parse_args().task
    if task == "compile":
        compile_catalogue()
        return 0
    if task == "update":
        update()
    lines = problems()
    print("\n".join(lines) or "Every sentence has its Dutch.")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
