"""What is typed into a calendar: an entry, a region, a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from leercyclus.engine.reasons import Language
from leercyclus.formats.calendars import read_calendar
from leercyclus.formats.calendars.result import LARGEST_BYTES
from leercyclus.web.calendars import sentences
from leercyclus.web.calendars.drafts import LONGEST_TITLE, Draft
from leercyclus.web.calendars.models import Entry
from leercyclus.web.calendars.school_holidays import REGIONS
from leercyclus.web.calendars.waiting import WaitingFile
from leercyclus.web.calendars.weekdays import WEEKDAYS
from leercyclus.web.design.forms import HouseForm

MEGABYTE = 1_000_000
LONGEST_NAME = 80
MOST_SHOWN = 20
REGION_NAMES = {"noord": _("Noord (north)"), "midden": _("Midden (middle)"), "zuid": _("Zuid (south)")}


class EntryForm(HouseForm):
    """One entry: a day, some days, or the same weekday every week of a period."""

    kind = forms.ChoiceField(label=_("What is it?"), choices=Entry.Kind.choices)
    title = forms.CharField(
        label=_("What do you call it?"),
        max_length=LONGEST_TITLE,
        required=False,
        help_text=_("For example: Council meeting. Of “something else” the title stays inside your municipality."),
    )
    begins = forms.DateField(label=_("First day"), widget=forms.DateInput)
    ends = forms.DateField(
        label=_("Last day"),
        widget=forms.DateInput,
        required=False,
        help_text=_("Leave this empty for one day."),
    )
    weekday = forms.TypedChoiceField(
        label=_("Does it come every week in this period?"),
        choices=[("", _("No")), *((str(number), name) for number, name in enumerate(WEEKDAYS))],
        coerce=int,
        empty_value=None,
        required=False,
    )
    begin_time = forms.TimeField(
        label=_("From what time"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"), required=False
    )
    end_time = forms.TimeField(
        label=_("Until what time"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"), required=False
    )

    def draft(self) -> Draft:
        """Give what was typed as an entry."""
        given = self.cleaned_data
        return Draft(
            kind=given["kind"],
            title=given["title"],
            begins=given["begins"],
            ends=given["ends"] or given["begins"],
            weekday=given["weekday"],
            begin_time=given["begin_time"],
            end_time=given["end_time"],
        )


def filled_from(entry: Entry) -> dict[str, object]:
    """Give what the form of an entry begins with."""
    return {
        "kind": entry.kind,
        "title": entry.title,
        "begins": entry.begins,
        "ends": entry.ends if entry.ends != entry.begins else None,
        "weekday": "" if entry.weekday is None else str(entry.weekday),
        "begin_time": entry.begin_time,
        "end_time": entry.end_time,
        "version": entry.version,
    }


class RegionForm(HouseForm):
    """The region whose school holidays are added."""

    region = forms.ChoiceField(
        label=_("School holidays of which region?"),
        widget=forms.RadioSelect,
        choices=[(one, REGION_NAMES[one]) for one in REGIONS],
    )


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file as it was understood: None when something has to be mended, then every problem in words."""

    file: WaitingFile | None
    problems: tuple[str, ...]


def read_upload(upload: UploadedFile[Any] | None, first: date, last: date, language: Language) -> FileRead:
    """Read the calendar that somebody sent.

    Args:
        upload: what came along, or None.
        first: first day of the window to read.
        last: last day.
        language: of the reader.
    """
    if upload is None:
        return FileRead(None, (sentences.NO_FILE().say(language),))
    size = upload.size or 0
    if size > LARGEST_BYTES:
        said = sentences.FILE_TOO_LARGE(most=LARGEST_BYTES // MEGABYTE, size=size / MEGABYTE)
        return FileRead(None, (said.say(language),))
    name = (upload.name or "")[-LONGEST_NAME:]
    found = read_calendar(upload.read(), name, first=first.isoformat(), last=last.isoformat())
    if found.problems:
        return FileRead(None, tuple(problem.say(language) for problem in found.problems[:MOST_SHOWN]))
    return FileRead(WaitingFile(name, first, last, found.rows, tuple(one.say(language) for one in found.notes)), ())
