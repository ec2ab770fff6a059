"""Mixed groups as files: the question and its plans as JSON, people as a spreadsheet, the day as tables."""

from leercyclus.formats.groups.day import Changes, Day, attribute_title, name_of, names_of, round_title
from leercyclus.formats.groups.day_sheets import book, people_sheet, round_sheet
from leercyclus.formats.groups.instances import InstanceFile, open_instance, read_instance, write_instance
from leercyclus.formats.groups.people import PeopleTable, read_people
from leercyclus.formats.groups.people_names import Names
from leercyclus.formats.groups.plans import raw_bounds, read_plan, write_front, write_plan
from leercyclus.formats.groups.workshops import Workshops, read_workshops
from leercyclus.formats.names import misspelled
from leercyclus.formats.problems import refuse

__all__ = [
    "Changes",
    "Day",
    "InstanceFile",
    "Names",
    "PeopleTable",
    "Workshops",
    "attribute_title",
    "book",
    "misspelled",
    "name_of",
    "names_of",
    "open_instance",
    "people_sheet",
    "raw_bounds",
    "read_instance",
    "read_people",
    "read_plan",
    "read_workshops",
    "refuse",
    "round_sheet",
    "round_title",
    "write_front",
    "write_instance",
    "write_plan",
]
