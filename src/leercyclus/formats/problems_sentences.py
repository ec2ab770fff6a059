"""Where in a spreadsheet the same problem stands several times, and from where it was read."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

AT_ROWS = Rule(
    "problems.at_rows",
    nl="{at_count} keer, in rij {at_rows}, kolom ‘{at_column}’: ",
    en="{at_count} times, in rows {at_rows}, column ‘{at_column}’: ",
)
AT_ROWS_ONLY = Rule(
    "problems.at_rows_only", nl="{at_count} keer, in rij {at_rows}: ", en="{at_count} times, in rows {at_rows}: "
)
AT_PERSON = Rule("problems.at_person", nl="Nummer {at_row}: ", en="Person {at_row}: ")
AT_PERSONS = Rule(
    "problems.at_persons", nl="{at_count} keer, bij nummer {at_rows}: ", en="{at_count} times, for persons {at_rows}: "
)
MORE = Rule("problems.more", nl="Nog {count} van zulke problemen.", en="{count} more such problems.")
READ_ROW = Rule(
    "problems.read_row",
    nl="De namen van de kolommen zijn gezocht in rij {row}, de eerste met iets erin.",
    en="The names of the columns were looked for in row {row}, the first that holds something.",
)
