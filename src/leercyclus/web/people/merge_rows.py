"""Which columns of which tables point at a row: every table of the site is walked, so that none is forgotten."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Field, Model
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
    found = {(relation.related_model, relation.field) for relation in relations}
    yield from sorted(
        ((table, field.name) for table, field in found if isinstance(table, type) and _is_column(table, field)),
        key=lambda pair: (pair[0]._meta.label, pair[1]),  # noqa: SLF001 - Django's documented way
    )


def _is_column(table: type[Model], field: object) -> bool:
    return isinstance(field, Field) and field.concrete and not table._meta.proxy  # noqa: SLF001 - Django's documented way
