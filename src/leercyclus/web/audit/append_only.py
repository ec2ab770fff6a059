"""What makes the table of lines append-only: triggers in the database, that no program with its password gets past.

They are statements per kind of database, because a trigger is written differently in each. A line that is written
again under its own number counts as a change, so that `INSERT OR REPLACE` of SQLite is refused too.
"""

from __future__ import annotations

from django.db.backends.base.schema import BaseDatabaseSchemaEditor

REFUSAL = "A line of the log cannot be changed or removed"

LOCK: dict[str, tuple[str, ...]] = {
    "sqlite": (
        f"""CREATE TRIGGER audit_line_no_update BEFORE UPDATE ON audit_line
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END""",
        f"""CREATE TRIGGER audit_line_no_delete BEFORE DELETE ON audit_line
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END""",
        f"""CREATE TRIGGER audit_line_no_replace BEFORE INSERT ON audit_line
        WHEN EXISTS (SELECT 1 FROM audit_line WHERE id = NEW.id)
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END""",  # noqa: S608 - a sentence of this module, nothing from outside
    ),
    "postgresql": (
        f"""CREATE FUNCTION audit_line_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '{REFUSAL}' USING ERRCODE = 'integrity_constraint_violation'; END $$""",
        """CREATE TRIGGER audit_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_line
        FOR EACH STATEMENT EXECUTE FUNCTION audit_line_refuse()""",
    ),
}
"""By the kind of database: the statements that shut the table for changes."""

UNLOCK: dict[str, tuple[str, ...]] = {
    "sqlite": (
        "DROP TRIGGER audit_line_no_update",
        "DROP TRIGGER audit_line_no_delete",
        "DROP TRIGGER audit_line_no_replace",
    ),
    "postgresql": (
        "DROP TRIGGER audit_line_append_only ON audit_line",
        "DROP FUNCTION audit_line_refuse()",
    ),
}
"""The way back, for taking the migration back; the site itself never goes it."""


def lock(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Shut the table, as a step of a migration."""
    for statement in LOCK[editor.connection.vendor]:
        editor.execute(statement, params=None)


def unlock(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Open the table again, when the migration is taken back."""
    for statement in UNLOCK[editor.connection.vendor]:
        editor.execute(statement, params=None)
