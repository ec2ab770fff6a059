"""What holds for every page: labelled, nothing inline, pictures with words, ids once, headings without a gap.

Read by lxml, in one walk over the elements: a page is judged on every visit, so this decides how long the tests take.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from lxml import html

UNLABELLED = ("hidden", "submit", "button", "reset", "image")
POINTS = ("aria-labelledby", "aria-describedby", "aria-controls")
HEADING = re.compile("h[1-6]")

Element = Any
"""lxml ships no types."""


@dataclass
class Elements:
    """The elements of a page by what is asked of them, in the order of the page."""

    inline: list[Element] = field(default_factory=list)
    fields: list[Element] = field(default_factory=list)
    pictures: list[Element] = field(default_factory=list)
    images: list[Element] = field(default_factory=list)
    pressed: list[Element] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    pointed: list[str] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)
    labels: dict[str, Element] = field(default_factory=dict)


def check_page(address: str, content: bytes, *, partial: bool) -> None:
    """Check a page; of a part of one, what it has once is not asked."""
    root = html.document_fromstring(content, parser=html.HTMLParser(encoding="utf-8"))
    _check_elements(address, _sorted_out(root))
    if not partial:
        _check_whole(address, root)


def _sorted_out(root: Element) -> Elements:
    found = Elements()
    for tag in root.iter(html.etree.Element):
        _ask(found, tag, tag.tag)
        if "style" in tag.attrib or any(name.startswith("on") for name in tag.attrib):
            found.inline.append(tag)
        if "id" in tag.attrib:
            found.ids.append(tag.get("id"))
        found.pointed += _pointed(tag)
    return found


def _ask(found: Elements, tag: Element, name: str) -> None:
    if name == "style" or (name == "script" and "src" not in tag.attrib):
        found.inline.append(tag)
    elif name in {"input", "select", "textarea"}:
        found.fields.append(tag)
    elif name == "svg":
        found.pictures.append(tag)
    elif name == "img":
        found.images.append(tag)
    elif name == "button" or (name == "a" and "href" in tag.attrib):
        found.pressed.append(tag)
    elif name == "label":
        found.labels.setdefault(tag.get("for", ""), tag)
    elif HEADING.fullmatch(name):
        found.levels.append(int(name[1]))


def _check_elements(at: str, found: Elements) -> None:
    assert list(map(_start, found.inline)) == [], f"{at}: inline style or script"
    unlabelled = [tag for tag in found.fields if tag.get("type") not in UNLABELLED and not _is_labelled(found, tag)]
    assert list(map(_start, unlabelled)) == [], f"{at}: fields without a label"
    silent = [_start(tag) for tag in found.pictures if not _speaks(tag)]
    assert silent == [], f"{at}: a picture without title and description, and not hidden from readers either"
    assert [_start(tag) for tag in found.images if "alt" not in tag.attrib] == [], f"{at}: an image without alt"
    nameless = [_start(tag) for tag in found.pressed if not _name(tag)]
    assert nameless == [], f"{at}: a link or button without words"
    assert sorted(found.ids) == sorted(set(found.ids)), f"{at}: an id twice"
    assert set(found.pointed) <= set(found.ids), f"{at}: points at no element: {set(found.pointed) - set(found.ids)}"
    gaps = [pair for pair in pairwise(found.levels) if pair[1] > pair[0] + 1]
    assert gaps == [], f"{at}: headings skip a level"


def _check_whole(at: str, root: Element) -> None:
    """Check what a page has once: its language, title, first heading, main part and way past the navigation."""
    language = root.get("lang")
    prefix = re.match(r"/(nl|en)/", at)
    assert language == (prefix[1] if prefix else language), f"{at}: lang is {language}"
    assert language in {"nl", "en"}, f"{at}: lang is {language}"
    assert "Leercyclus" in _one(at, root, "/html/head/title").text_content(), f"{at}: the title does not name the site"
    assert _words(_one(at, root, "//h1")), f"{at}: the h1 is empty"
    main = _one(at, root, "//main").get("id")
    first = root.find(".//body//a[@href]")
    assert first is not None, f"{at}: no link at all"
    assert first.get("href") == f"#{main}", f"{at}: the first link does not lead to main"
    assert root.find(".//meta[@name='viewport']") is not None, f"{at}: no viewport"


def _one(at: str, root: Element, path: str) -> Element:
    found = root.xpath(path)
    assert len(found) == 1, f"{at}: expected one {path}, found {len(found)}"
    return found[0]


def _is_labelled(found: Elements, tag: Element) -> bool:
    if tag.get("aria-label") or tag.get("aria-labelledby"):
        return True
    label = found.labels.get(tag.get("id")) if tag.get("id") else None
    if label is None:
        label = next(tag.iterancestors("label"), None)
    return label is not None and _words(label) != ""


def _speaks(picture: Element) -> bool:
    """Tell whether a picture says what it shows; a part of a picture and a decoration need not."""
    above = list(picture.iterancestors())
    if any(tag.tag == "svg" or tag.get("aria-hidden") == "true" for tag in above):
        return True
    if picture.get("aria-hidden") == "true":
        return True
    words = picture.find(".//title"), picture.find(".//desc")
    return picture.get("role") == "img" and all(tag is not None and _words(tag) for tag in words)


def _name(tag: Element) -> str:
    pictures = " ".join(image.get("alt", "") for image in tag.iter("img"))
    return f"{tag.get('aria-label', '')}{_words(tag)}{pictures}".strip()


def _words(tag: Element) -> str:
    return str(tag.text_content()).strip()


def _pointed(tag: Element) -> list[str]:
    """Give the ids that an element points at."""
    given = [tag.get(name, "") for name in POINTS]
    if tag.tag in {"label", "output"}:
        given.append(tag.get("for", ""))
    href = tag.get("href", "") if tag.tag == "a" else ""
    return [*" ".join(given).split(), *([href[1:]] if re.fullmatch(r"#.+", href) else [])]


def _start(tag: Element) -> str:
    return str(html.tostring(tag, encoding="unicode", with_tail=False))[:200]
