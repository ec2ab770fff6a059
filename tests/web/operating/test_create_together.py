from __future__ import annotations

import pytest
from django.db import connection, models
from django.db.migrations.operations import CreateModel
from django.db.migrations.state import ModelState, ProjectState

from leercyclus.web.operating.create_together import CreateTogether

EGG = CreateModel(
    "Egg",
    [
        ("id", models.BigAutoField(primary_key=True)),
        ("laid_by", models.ForeignKey("coop.Hen", models.CASCADE)),
        ("weight", models.PositiveSmallIntegerField()),
    ],
    options={"constraints": [models.UniqueConstraint(fields=["laid_by", "weight"], name="egg_once")]},
)
HEN = CreateModel(
    "Hen",
    [
        ("id", models.BigAutoField(primary_key=True)),
        ("hatched_from", models.ForeignKey("coop.Egg", models.SET_NULL, null=True)),
    ],
)
TOGETHER = CreateTogether([EGG, HEN])


def carried_out() -> tuple[ProjectState, ProjectState]:
    before = ProjectState()
    assert before.apps.get_models() == []
    after = before.clone()
    TOGETHER.state_forwards("coop", after)
    with connection.schema_editor(atomic=True) as editor:
        TOGETHER.database_forwards("coop", editor, before, after)
    return before, after


@pytest.mark.django_db(transaction=True)
def test_models_with_keys_to_each_other_stand_at_once_and_go_again() -> None:
    before, after = carried_out()
    with connection.cursor() as cursor:
        made = connection.introspection.get_constraints(cursor, "coop_egg")
    hen = after.apps.get_model("coop", "hen").objects.create()
    egg = after.apps.get_model("coop", "egg").objects.create(laid_by=hen, weight=60)
    hen.hatched_from = egg
    hen.save()
    with connection.schema_editor(atomic=True) as editor:
        TOGETHER.database_backwards("coop", editor, after, before)
    assert made["egg_once"]["columns"] == ["laid_by_id", "weight"]
    assert not {"coop_egg", "coop_hen"} & set(connection.introspection.table_names())


def test_it_tells_what_it_makes_and_points_at() -> None:
    assert TOGETHER.describe() == "Create models Egg, Hen"
    assert TOGETHER.migration_name_fragment == "egg_hen"
    assert TOGETHER.references_model("hen", "coop")


def test_the_models_that_stood_before_stay_as_they_were() -> None:
    state = ProjectState()
    state.add_model(ModelState("coop", "Cock", [("id", models.BigAutoField(primary_key=True))]))
    old = state.apps
    TOGETHER.state_forwards("coop", state)
    assert [model.__name__ for model in old.get_models()] == ["Cock"]
    assert {model.__name__ for model in state.apps.get_models()} == {"Cock", "Egg", "Hen"}
