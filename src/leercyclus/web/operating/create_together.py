"""The tables of an app in one step of a migration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from django.db.migrations.operations import CreateModel
from django.db.migrations.operations.base import Operation, OperationCategory


class CreateTogether(Operation):
    """Create several models at once, with the keys between them both ways and all their constraints inside.

    It leaves the same tables as a `CreateModel` for each, in a fraction of the time: Django builds the classes of all
    models that know each other anew after every step that adds one, and here that is nearly all models there are.

    Attributes:
        models: what is created; a key may point at a model that stands later.
    """

    category: ClassVar[OperationCategory] = OperationCategory.ADDITION
    serialization_expand_args: ClassVar[list[str]] = ["models"]

    def __init__(self, models: Sequence[CreateModel]) -> None:
        self.models = list(models)

    def state_forwards(self, app_label: str, state: Any) -> None:  # noqa: ANN401 - untyped in Django
        """Add the models; the classes of them are built once, by who asks for them."""
        vars(state).pop("apps", None)
        for one in self.models:
            one.state_forwards(app_label, state)

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:  # noqa: ANN401
        """Create the tables."""
        for one in self.models:
            one.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:  # noqa: ANN401
        """Drop the tables, the last one first."""
        for one in reversed(self.models):
            one.database_backwards(app_label, schema_editor, from_state, to_state)

    def references_model(self, name: str, app_label: str) -> bool:
        """Tell whether one of the models is that one, or has a key to it."""
        return any(one.references_model(name, app_label) for one in self.models)

    def describe(self) -> str:
        """Say what it does, for `migrate --plan`."""
        return f"Create models {', '.join(one.name for one in self.models)}"

    @property
    def migration_name_fragment(self) -> str:
        """Give the words for the name of a migration."""
        return "_".join(one.migration_name_fragment for one in self.models)
