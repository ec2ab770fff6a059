"""The schema of a database, told so that two can be compared: whatever the order in which it came about."""

from __future__ import annotations

import re
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper

POSTGRESQL = {
    "columns": """SELECT table_name, column_name, data_type, udt_name, character_maximum_length, numeric_precision,
        is_nullable, column_default, is_identity FROM information_schema.columns WHERE table_schema = 'public'""",
    "constraints": """SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace""",
    "indexes": "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "triggers": """SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger
        WHERE NOT tgisinternal""",
    "functions": "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
    "types": """SELECT typname, enumlabel FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid""",
}

CASTS = re.compile(r"::(?:character varying|\w+)(?:\[\])?|[()\s]")


def schema(database: BaseDatabaseWrapper) -> dict[str, list[Any]]:
    """Give tables with their columns (type, null, default), constraints, indexes, triggers and functions."""
    with database.cursor() as cursor:
        tables = sorted(database.introspection.table_names(cursor))
        told: dict[str, list[Any]] = {"tables": list(tables)}
        if database.vendor == "postgresql":
            for name, question in POSTGRESQL.items():
                cursor.execute(question)
                told[name] = sorted(tuple(_plain(str(cell)) for cell in row) for row in cursor.fetchall())
            return told
        told["columns"] = []
        for table in tables:
            rows = cursor.execute(f'PRAGMA table_xinfo("{table}")').fetchall()
            told["columns"] += sorted((table, *map(str, row[1:])) for row in rows)
        told["constraints"] = [
            (table, sorted((name, str(sorted(facts.items()))) for name, facts in found.items()))
            for table in tables
            for found in [_named(database.introspection.get_constraints(cursor, table))]
        ]
        question = "SELECT type, tbl_name, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger')"
        told["indexes and triggers"] = sorted(tuple(map(str, row)) for row in cursor.execute(question).fetchall())
        checks = "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
        told["checks"] = sorted((name, sorted(_checks(sql))) for name, sql in cursor.execute(checks).fetchall())
        return told


def _plain(text: str) -> str:
    """Leave out casts and brackets: a condition that was dumped and loaded again is written with others."""
    return CASTS.sub("", text)


def _named(found: dict[str, Any]) -> dict[str, Any]:
    """Leave out the numbers that SQLite's introspection gives to what has no name."""
    return {name if not name.startswith("__unnamed") else str(facts["columns"]): facts for name, facts in found.items()}


def _checks(sql: str) -> list[str]:
    """Give the checks of a table as they are written, each up to the bracket that ends it."""
    found = []
    start = sql.find("CHECK (")
    while start >= 0:
        depth, end = 0, start
        for end in range(start, len(sql)):
            depth += {"(": 1, ")": -1}.get(sql[end], 0)
            if sql[end] == ")" and depth == 0:
                break
        found.append(sql[start : end + 1])
        start = sql.find("CHECK (", end)
    return found
