"""Which columns of which tables point at a row: every table of the site is walked, so that none is forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db import IntegrityError, transaction
from django.db.models import ForeignKey, Model, QuerySet
from django.db.models.fields.reverse_related import ForeignObjectRel


def pointing_at(target: type[Model]) -> Iterator[tuple[type[Model], str]]:
    """Give every table with a column that points at rows of a model, hidden ones included.

    Yields:
        The table and the name of its column, in a fixed order.
    """
    relations = [
        relation
        for relation in target._meta.get_fields(include_hidden=True)  # noqa: SLF001 - Django's documented way
        if isinstance(relation, ForeignObjectRel) and (relation.one_to_many or relation.one_to_one)
    ]
    found = {
        (relation.related_model, relation.field.name)
        for relation in relations
        if isinstance(relation.field, ForeignKey)
    }
    yield from sorted(found, key=lambda pair: (label_of(pair[0]), pair[1]))


def rows_of(table: type[Model]) -> QuerySet[Any]:
    """Give all rows of a table that is known only when the site runs."""
    return table._base_manager.all()  # noqa: SLF001 - Django's documented way


def rows_named(label: str) -> QuerySet[Any]:
    """Give all rows of a table by its label, such as `people.Post`."""
    return rows_of(apps.get_model(label))


def point(table: type[Model], key: object, **changes: object) -> bool:
    """Change one row; tell whether it could be: it cannot where the same stands there already.

    Args:
        table: of the row.
        key: of the row.
        changes: what it says from now on, by column.
    """
    try:
        with transaction.atomic():
            return bool(rows_of(table).filter(pk=key).update(**changes))
    except IntegrityError:
        return False


def label_of(table: type[Model]) -> str:
    """Give the label of a table, such as `people.Post`."""
    return table._meta.label  # noqa: SLF001 - Django's documented way
