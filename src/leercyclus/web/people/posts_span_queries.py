"""Read on which level and in which department people worked, each from a day to a day."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leercyclus.web.people.models import Post
from leercyclus.web.people.posts_queries import COLUMN


@dataclass(frozen=True, slots=True)
class PostSpan:
    """Where somebody worked: a word of `Level` or empty, a department or empty, from a day to a day."""

    level: str
    department: str
    valid_from: date | None
    valid_to: date | None

    def holds_on(self, day: date) -> bool:
        """Tell whether it held on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


def post_spans(people: Collection[UUID]) -> dict[UUID, tuple[PostSpan, ...]]:
    """Give by person all posts, those highest in the column first; one query."""
    found: dict[UUID, list[PostSpan]] = {}
    columns = ("person", "level", "department", "valid_from", "valid_to")
    for person, *post in Post.objects.filter(person__in=list(people)).order_by("pk").values_list(*columns):
        found.setdefault(person, []).append(PostSpan(*post))
    return {
        person: tuple(sorted(posts, key=lambda one: COLUMN.get(one.level, len(COLUMN))))
        for person, posts in found.items()
    }
