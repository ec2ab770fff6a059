"""Take a person out of every text that others wrote, in whatever table it stands.

The tables are found through `places`, where every column is named that somebody types in. So this stands apart from the
apps: a new column with text is searched from the day on which it is there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import transaction
from django.db.models import F, Model

from leercyclus.web.accounts.personal_actions import change_sessions
from leercyclus.web.keeping.places import typed_columns
from leercyclus.web.keeping.redact import Traces, redact_within, traces
from leercyclus.web.people.names_queries import addresses_of, names_of, organisation_names


def traces_of(person: UUID) -> Traces:
    """Give by what texts may name somebody; three queries."""
    return traces(names_of(person), addresses_of(person), organisation_names().values())


@transaction.atomic
def remove_traces(*, found: Traces) -> int:
    """Replace in every text by what it names somebody, and give how many rows changed.

    A row with a version gets the next one, so that a form that was opened before does not bring the name back; what
    waits in a session, such as a form that was sent after signing out, is searched too. The cost grows with all that
    was ever typed: a circle writes some hundred texts a year.
    """
    changed = 0
    for table, columns in typed_columns().items():
        for row in _rows(apps.get_model(table), columns):
            texts = {column: redact_within(row[column], found) for column in columns}
            if any(texts[column] != row[column] for column in columns):
                _write(apps.get_model(table), row["pk"], texts)
                changed += 1
    change_sessions(change=lambda kept: {name: redact_within(value, found) for name, value in kept.items()})
    return changed


def _rows(model: type[Model], columns: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    yield from list(model._default_manager.order_by("pk").values("pk", *columns))  # noqa: SLF001 - Django's own way to any model


def _write(model: type[Model], row: object, texts: dict[str, object]) -> None:
    given: dict[str, Any] = dict(texts)
    if any(field.name == "version" for field in model._meta.fields):  # noqa: SLF001 - as Django documents it
        given["version"] = F("version") + 1
    longest = {field.name: getattr(field, "max_length", None) for field in model._meta.fields}  # noqa: SLF001 - as above
    for name, text in texts.items():
        if isinstance(text, str) and longest.get(name):
            given[name] = text[: longest[name]]
    model._default_manager.filter(pk=row).update(**given)  # noqa: SLF001 - as above
