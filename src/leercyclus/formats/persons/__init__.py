"""The persons of a delegation as a file or as pasted text."""

from leercyclus.formats.persons.levels import LEVELS, level_of
from leercyclus.formats.persons.read import read_persons
from leercyclus.formats.persons.result import PersonRow, PersonsList

__all__ = ["LEVELS", "PersonRow", "PersonsList", "level_of", "read_persons"]
