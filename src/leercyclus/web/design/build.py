"""Compose the one style sheet of the site: `python -m leercyclus.web.design.build`.

Three layers, the later wins: `nlds` holds the components of NL Design System as they come from npm, with only those
of its neutral tokens that something here reads; `product` holds the tokens that a municipality replaces; `own` holds
the layout of the product. The result and its fonts stand in static/built, outside version control.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUILT = HERE / "static" / "built"
TOKENS = HERE / "tokens.css"
STYLESHEET = HERE / "stylesheet"

COMPONENTS = (
    "root",
    "document",
    "page-header",
    "page-footer",
    "nav-bar",
    "nav-list",
    "skip-link",
    "link",
    "button",
    "button-link",
    "heading-1",
    "heading-2",
    "heading-3",
    "paragraph",
    "form-field",
    "form-label",
    "form-field-description",
    "form-fieldset",
    "textbox",
    "textarea",
    "select",
    "radio-button",
    "checkbox",
    "table",
    "alert",
    "figure",
)
THEME = "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"
FONT = "@fontsource-variable/signika"
# The letters of Dutch, English and names; the second file is only fetched by a page that needs one of its letters.
FONT_RANGES = {
    "latin": "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, "
    "U+2191, U+2193, U+2212",
    "latin-ext": "U+0100-02BA, U+1E00-1E9F, U+20A0-20AB, U+20AD-20C0",
}

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_TOKEN = re.compile(r"^  (--[\w-]+):\s*(.*?);", re.MULTILINE)
_NAME = re.compile(r"--[\w-]+")


def compose(node_modules: Path, tokens: Path = TOKENS) -> str:
    """Write the style sheet.

    Args:
        node_modules: the folder in which npm put the packages of package.json.
        tokens: the product tokens; a municipality gives its own file.

    Raises:
        FileNotFoundError: a package or the token file is not there.
    """
    components = [_bare(node_modules / f"@utrecht/{name}-css/dist/index.css") for name in COMPONENTS]
    product = tokens.read_text(encoding="utf-8")
    own = [_bare(path) for path in own_files()]
    neutral = needed_tokens(_bare(node_modules / THEME), "\n".join([*components, product, *own]))
    lines = "\n".join(f"  {name}: {value};" for name, value in neutral.items())
    return "\n".join(
        [
            "/* Leercyclus. Layer nlds: NL Design System, EUPL-1.2, unchanged. Font: Signika, OFL-1.1. */",
            "@layer nlds, product, own;",
            *(_font_face(subset, letters) for subset, letters in FONT_RANGES.items()),
            "@layer nlds {",
            f".voorbeeld-theme {{\n{lines}\n}}",
            *components,
            "}",
            "@layer product {",
            _COMMENT.sub("", product).strip(),
            "}",
            "@layer own {",
            *own,
            "}",
            "",
        ]
    )


def own_files() -> list[Path]:
    """Give the files of our own layout: the base first and paper last, the rest in the order of their names."""
    last = {"base": -1, "print": 1}
    return sorted(STYLESHEET.glob("*.css"), key=lambda path: (last.get(path.stem, 0), path.stem))


def needed_tokens(theme: str, readers: str) -> dict[str, str]:
    """Give the tokens of a theme that `readers` name, and those that these read in turn, in the theme's order."""
    known = dict(_TOKEN.findall(theme))
    needed: set[str] = set()
    asked = set(_NAME.findall(readers))
    while asked:
        name = asked.pop()
        if name in known and name not in needed:
            needed.add(name)
            asked |= set(_NAME.findall(known[name]))
    return {name: value for name, value in known.items() if name in needed}


def build(node_modules: Path, tokens: Path = TOKENS, target: Path = BUILT) -> Path:
    """Write the style sheet and its fonts into `target` and give the path of the sheet."""
    sheet = compose(node_modules, tokens)
    fonts = target / "fonts"
    fonts.mkdir(parents=True, exist_ok=True)
    for subset in FONT_RANGES:
        shutil.copyfile(node_modules / FONT / "files" / _font_file(subset), fonts / _font_file(subset))
    shutil.copyfile(node_modules / FONT / "LICENSE", fonts / "LICENSE-OFL.txt")
    for picture in STYLESHEET.glob("*.svg"):
        shutil.copyfile(picture, target / picture.name)
    path = target / "leercyclus.css"
    path.write_text(sheet, encoding="utf-8")
    return path


def main() -> int:
    """Build from the command line; say in one sentence what is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--node-modules", type=Path, default=Path("node_modules"), metavar="DIR")
    tokens = Path(os.environ.get("LEERCYCLUS_TOKENS") or TOKENS)
    try:
        path = build(parser.parse_args().node_modules, tokens)
    except FileNotFoundError as error:
        sys.stderr.write(f"Expected {error.filename}, it is not there. Run npm ci first, or give --node-modules DIR.\n")
        return 2
    sys.stdout.write(f"{path.name}: {path.stat().st_size:,} bytes\n")
    return 0


def _bare(path: Path) -> str:
    return _COMMENT.sub("", path.read_text(encoding="utf-8")).strip()


def _font_file(subset: str) -> str:
    return f"signika-{subset}-wght-normal.woff2"


def _font_face(subset: str, letters: str) -> str:
    return (
        '@font-face { font-family: "Signika Variable"; font-style: normal; font-display: swap; font-weight: 300 700; '
        f'src: url("fonts/{_font_file(subset)}") format("woff2"); unicode-range: {letters}; }}'
    )


if __name__ == "__main__":
    sys.exit(main())
