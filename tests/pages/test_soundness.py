"""The judge of every page sees each fault."""

from __future__ import annotations

import pytest

from tests.pages.soundness import check_page

SOUND = """<!doctype html><html lang="nl"><head><title>Iets - Leercyclus</title>
<meta name="viewport" content="width=device-width"><script src="/a.js"></script></head>
<body><a href="#main">Naar de inhoud</a><main id="main" aria-labelledby="top"><h1 id="top">Iets</h1><h2>Meer</h2>
<svg role="img"><title>Kaart</title><desc>Waar.</desc><svg></svg></svg><span aria-hidden="true"><svg></svg></span>
<form><label for="q">Zoek</label><input id="q"><input type="hidden"><label>Jaar <select></select></label>
<textarea aria-label="Reden"></textarea><output for="q">1</output><button>Ga</button></form>
<a href="/nl/"><img src="/a.png" alt="Begin"></a></main></body></html>"""


def judge(page: str, *, address: str = "/nl/iets/", partial: bool = False) -> None:
    check_page(address, page.encode(), partial=partial)


def test_a_sound_page_and_a_sound_part_pass() -> None:
    judge(SOUND)
    judge("<p>Deel</p>", partial=True)


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("<h2>", "<style>p {}</style><h2>", "inline"),
        ("<h2>", "<h2 style='color: red'>", "inline"),
        ("<h2>", "<script>1</script><h2>", "inline"),
        ("<h2>", "<h2 onclick='x()'>", "inline"),
        ('<label for="q">Zoek</label>', "", "fields without a label"),
        ('<label for="q">Zoek</label>', '<label for="q"> </label>', "fields without a label"),
        ("<label>Jaar <select></select></label>", "<select></select>", "fields without a label"),
        (' aria-label="Reden"', "", "fields without a label"),
        ("<title>Kaart</title>", "", "a picture without"),
        ("<desc>Waar.</desc>", "<desc></desc>", "a picture without"),
        (' role="img"', "", "a picture without"),
        (' aria-hidden="true"', "", "a picture without"),
        (' alt="Begin"', "", "an image without alt"),
        ('alt="Begin"', 'alt=""', "a link or button without words"),
        (">Ga<", "><", "a link or button without words"),
        ('<input type="hidden">', '<input type="hidden" id="q">', "an id twice"),
        ('for="q">Zoek', 'for="p">Zoek', "fields without a label"),
        ('<output for="q">', '<output for="p">', "points at no element: {'p'}"),
        ('labelledby="top"', 'labelledby="top sub"', "points at no element: {'sub'}"),
        ('href="/nl/"', 'href="#gone"', "points at no element: {'gone'}"),
        ("<h2>Meer</h2>", "<h3>Meer</h3>", "headings skip"),
        ('lang="nl"', 'lang="en"', "lang is en"),
        (' lang="nl"', "", "lang is None"),
        ("Iets - Leercyclus", "Iets", "does not name the site"),
        ('<h1 id="top">Iets</h1>', '<h1 id="top"></h1>', "the h1 is empty"),
        ("<h2>Meer</h2>", "<h1>Meer</h1>", "expected one //h1, found 2"),
        ("<main id", "<div id", "expected one //main, found 0"),
        ("<body>", '<body><a href="/nl/">Begin</a>', "the first link"),
        ('name="viewport"', 'name="other"', "no viewport"),
    ],
)
def test_every_fault_is_seen(right: str, wrong: str, said: str) -> None:
    assert SOUND.count(right) == 1
    with pytest.raises(AssertionError, match=f"/nl/iets/: .*{said}"):
        judge(SOUND.replace(right, wrong))
