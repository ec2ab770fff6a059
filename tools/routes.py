"""Every address of the site, as a list to compare (`python -m tools.routes`) or with examples filled in."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>")


@dataclass(frozen=True, order=True)
class Route:
    """One address of the site.

    Attributes:
        path: the address with its arguments between angle brackets: `/nl/gemeente/<str:code>/`.
        name: the name by which Django's `reverse` finds it.
    """

    path: str
    name: str

    def example(self, arguments: Mapping[str, str]) -> str:
        """Fill in the arguments; raises KeyError for an argument that has no example."""
        return ARGUMENT.sub(lambda match: arguments[match[1]], self.path)


def routes(languages: tuple[str, ...] = ("nl", "en")) -> tuple[Route, ...]:
    """Walk the address book of the site, once a language; addresses without a language stand in the list once."""
    from django.urls import get_resolver
    from django.utils import translation

    found: set[Route] = set()
    for language in languages:
        with translation.override(language):
            found.update(_walk(get_resolver().url_patterns, "/", ""))
    return tuple(sorted(found))


def _walk(patterns: Iterable[object], path: str, space: str) -> Iterator[Route]:
    from django.urls import URLPattern, URLResolver

    for pattern in patterns:
        if isinstance(pattern, URLPattern):
            yield Route(_tidy(path + str(pattern.pattern)), space + (pattern.name or "-"))
        elif isinstance(pattern, URLResolver):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from _walk(pattern.url_patterns, path + str(pattern.pattern), inner)


def _tidy(path: str) -> str:
    """Write a path that was given as a regular expression as a plain one."""
    return re.sub(r"^/\^", "/", path).removesuffix("$").removesuffix(r"\Z").replace("\\", "")


def main() -> None:
    """Print the list that `tests/contract/routes.txt` holds."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leercyclus.web.config.settings")
    django.setup()
    for route in routes():
        print(route.path, route.name)


if __name__ == "__main__":
    main()
