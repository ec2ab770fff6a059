"""What a page must allow everyone: axe finds nothing, the keyboard reaches all, 320 px and 200 % zoom suffice."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "node_modules/axe-core/axe.min.js"
RULES = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# The rules among them that look at how a page is drawn. The others ask what its elements are and which can be seen.
LOOKING = ["color-contrast", "label-content-name-mismatch", "link-in-text-block", "scrollable-region-focusable"]
DRAWN = {"type": "rule", "values": [*LOOKING, "target-size"]}
LAPTOP = {"width": 1280, "height": 800}
PHONE = {"width": 320, "height": 640}
ZOOMED = {"width": LAPTOP["width"] // 2, "height": LAPTOP["height"] // 2}  # what 200 % leaves of a laptop

# Everything a person can operate that can be seen now; of a group of radio buttons the keyboard stops at one.
OPERABLE = """() => {
  const seen = element => element.checkVisibility({visibilityProperty: true}) && element.tabIndex >= 0;
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter(element => seen(element) && !element.disabled && element.type !== 'hidden');
  const groups = new Set();
  return all.filter(element => {
    if (element.type !== 'radio') return true;
    const group = `${element.form?.id}:${element.name}`;
    return !groups.has(group) && groups.add(group);
  }).map(element => element.type === 'radio' ? `radio ${element.name}` : window.__words(element));
}"""

# Write down, at every press of the key, what has the focus and whether it (or its label or box) is drawn otherwise than
# it was without. One pass before the walk keeps how everything is drawn without the focus, and its words: to read those
# at every press would draw up the page anew each time.
WATCH = """() => {
  const around = element => [element, element.nextElementSibling, element.parentElement, ...(element.labels || [])];
  const drawing = element => around(element).filter(Boolean).map(one => {
    const style = getComputedStyle(one);
    return [style.outline, style.boxShadow, style.backgroundColor, style.borderColor, style.textDecoration].join();
  }).join();
  const named = element => element.type === 'radio' ? `radio ${element.name}` : window.__words(element);
  const plain = new Map();
  for (const one of document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]'))
    plain.set(one, {words: named(one), drawing: drawing(one)});
  window.__reached = [];
  window.__note = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return;
    const box = element.getBoundingClientRect();
    const before = plain.get(element);
    const drawn = !before || drawing(element) !== before.drawing;
    const words = before ? before.words : named(element);
    window.__reached.push({words, drawn, inside: box.right > 0 && box.left < innerWidth});
  };
  document.addEventListener('keydown', window.__note, true);
}"""

# The key goes down and is not let go: what has the focus moves on the first, and each is a way to the browser and back.
TAB = {"type": "rawKeyDown", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}

WORDS = """() => {
  window.__words = element => [element.tagName.toLowerCase(), element.id, element.getAttribute('href') || '',
    (element.innerText || element.value || element.getAttribute('aria-label') || '').trim().slice(0, 40)].join(' ');
}"""

# All that goes before the walk in one question: each is a way to the browser and back. It gives the words of what must
# be reached, and how many fields of a date or a time there are.
START = f"""() => {{
  ({WORDS})();
  const expected = ({OPERABLE})();
  document.activeElement?.blur();
  ({WATCH})();
  // Each press would be drawn on a screen that nobody looks at: what is asked is how it would be drawn.
  document.documentElement.style.clipPath = 'inset(100%)';
  return [expected, document.querySelectorAll('input[type=date], input[type=time]').length];
}}"""

END = """() => {
  window.__note();
  document.documentElement.style.clipPath = '';
  return window.__reached;
}"""

# Only the faults come back: all that axe approved of, each element with its place and source, takes longer to hand over
# than to look at.
FAULTS = """async rules => {
  const found = await axe.run(document, {runOnly: rules, resultTypes: ['violations']});
  return found.violations.map(({id, help, nodes}) =>
    `${id}: ${help} at ${nodes.slice(0, 3).map(node => JSON.stringify(node.target)).join(', ')}`);
}"""

# Keep which elements can be seen, and tell whether these are the same as when this was asked before.
SAME = """() => {
  const before = window.__seen;
  const seen = element => element.checkVisibility({visibilityProperty: true});
  const now = [...document.querySelectorAll('*')].filter(seen);
  window.__seen = new Set(now);
  return before?.size === now.length && now.every(element => before.has(element));
}"""

TOO_WIDE = """() => [...document.querySelectorAll('body *')]
  .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .filter(element => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
      if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(box).overflowX)) return false;
    return true;
  }).slice(0, 5).map(element => `${element.tagName.toLowerCase()}.${element.getAttribute('class') || ''}`)"""

# Put what another address says in the page that is open, in its language. It gives false, and does nothing, where that
# is not all there is to going there: scripts or styles of its own, or parts that come once it stands there.
PUT = """async address => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} at ${answer.url}`);
  const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const brought = page => [...page.querySelectorAll('script, link[rel=stylesheet]')]
    .map(one => one.getAttribute('src') || one.getAttribute('href')).join(' ');
  const isAlive = read.scripts.length > 1 || read.querySelector('[hx-trigger~=load], [hx-trigger^=every]') !== null;
  if (isAlive || brought(read) !== brought(document)) return false;
  document.documentElement.lang = read.documentElement.lang;
  document.body.replaceWith(read.body);
  await Promise.all([...document.images].map(image => image.decode().catch(() => null)));
  return true;
}"""


@cache
def _axe() -> str:
    return AXE.read_text(encoding="utf-8")


def assert_axe_is_silent(page: Page, rules: Mapping[str, object] = RULES) -> None:
    """Let axe look for what breaks WCAG 2.2 AA or its best practices, or only some of these rules."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(_axe())  # by way of the debugger: the page's own policy stays as it is
    problems: list[str] = page.evaluate(FAULTS, rules)
    assert problems == [], f"{page.url}: " + "; ".join(problems)


def resize(page: Page, size: dict[str, int]) -> None:
    """Give the window a size; where it has it already, the page is not laid out anew."""
    if page.viewport_size != size:
        page.set_viewport_size({"width": size["width"], "height": size["height"]})


def assert_fits(page: Page, size: dict[str, int]) -> None:
    """Read the page at a size: nothing may stick out sideways."""
    resize(page, size)
    wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{page.url} at {size['width']} px sticks out {wide} px: {page.evaluate(TOO_WIDE)}"


def put_instead(page: Page, address: str) -> None:
    """Show what another address says: only its words where those are all that differs, for that is much quicker."""
    if not page.evaluate(PUT, address):
        answer = page.goto(address)
        assert answer is not None
        assert answer.ok, f"{address}: {answer.status}"


def assert_keyboard_reaches_all(page: Page) -> None:
    """Walk the page with the Tab key: everything operable gets the focus, and one can see where it is."""
    start: tuple[list[str], int] = page.evaluate(START)
    expected, dates = start
    keys = page.context.new_cdp_session(page)
    for _ in range(len(expected) + 4 * dates + 3):
        keys.send("Input.dispatchKeyEvent", TAB)
    keys.detach()
    noted: list[dict[str, Any]] = page.evaluate(END)
    reached = {str(one["words"]) for one in noted}
    # Within a date the key goes from day to month to year to its button: it is one field, seen when any of these is.
    unseen = sorted(reached - {str(one["words"]) for one in noted if one["drawn"] and one["inside"]})
    missed = [words for words in expected if words not in reached]
    assert missed == [], f"{page.url}: the keyboard does not reach {missed[:5]}"
    assert unseen == [], f"{page.url}: the focus cannot be seen on {unseen[:5]}"


def assert_accessible(page: Page) -> None:
    """Check all of it on the page that is open: on a laptop, zoomed to 200 %, and 320 px wide."""
    assert_fits(page, LAPTOP)
    page.evaluate(SAME)
    assert_axe_is_silent(page)
    assert_keyboard_reaches_all(page)
    assert_fits(page, ZOOMED)
    assert_fits(page, PHONE)
    # What is neither shown nor hidden by the width has the same names, roles and order: only its drawing is new.
    assert_axe_is_silent(page, DRAWN if page.evaluate(SAME) else RULES)
