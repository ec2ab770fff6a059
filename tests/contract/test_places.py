"""Nobody adds a column about people without saying what becomes of it when a person is erased."""

from __future__ import annotations

from django.apps import apps
from django.db import models

from leercyclus.web.keeping.places import PLACES, typed_columns
from leercyclus.web.people.models import Person

TEXTS = (models.CharField, models.TextField, models.JSONField, models.FileField)
PACKAGES = ("procrastinate",)
"""A queue that only ever holds the id of a job."""


def must_be_told(field: models.Field[object, object]) -> bool:
    """Tell whether a column can hold something about a person: it points at one, or it holds text without choices."""
    if field.remote_field is not None:
        return field.remote_field.model is Person
    return isinstance(field, TEXTS) and not field.choices


def columns() -> dict[str, set[str]]:
    """Give by table the columns of which it must be told what they hold."""
    found = {
        model._meta.label: {field.name for field in model._meta.fields if must_be_told(field)}
        for model in apps.get_models()
        if model._meta.app_label not in PACKAGES
    }
    return {table: names for table, names in found.items() if names}


def test_of_every_column_it_is_told_what_it_holds() -> None:
    untold = {table: names - PLACES.get(table, {}).keys() for table, names in columns().items()}
    assert {table: sorted(names) for table, names in untold.items() if names} == {}


def test_no_column_is_told_of_that_is_no_more() -> None:
    gone = {
        table: sorted(PLACES[table].keys() - {field.name for field in apps.get_model(table)._meta.fields})
        for table in PLACES
    }
    assert {table: names for table, names in gone.items() if names} == {}


def test_what_people_type_is_searched_when_somebody_is_erased() -> None:
    assert typed_columns()["circles.ThreeLines"] == ("start", "proud", "stuck")
