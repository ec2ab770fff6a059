"""An entry as the columns of its row: what can be, what is written, and what stands there for who saved second."""

from __future__ import annotations

from leercyclus.engine.reasons import Reason
from leercyclus.web.calendars import sentences
from leercyclus.web.calendars.drafts import LONGEST_DAYS, Draft, occurrences
from leercyclus.web.calendars.models import Entry


def problems(draft: Draft) -> list[Reason]:
    """Say what is wrong with an entry; nothing for one that can be."""
    days = {"begins": draft.begins.isoformat(), "ends": draft.ends.isoformat()}
    found: list[Reason] = []
    if draft.kind not in Entry.Kind.values:
        found.append(sentences.UNKNOWN_KIND(known=", ".join(Entry.Kind.values), found=draft.kind))
    if draft.ends < draft.begins:
        found.append(sentences.ENDS_FIRST(**days))
    elif (draft.ends - draft.begins).days > LONGEST_DAYS:
        found.append(sentences.TOO_LONG(**days))
    elif draft.weekday is not None and not any(occurrences(draft.begins, draft.ends, draft.weekday)):
        found.append(sentences.WEEKDAY_NEVER(**days))
    one_day = draft.weekday is not None or draft.begins == draft.ends
    if draft.end_time and (draft.begin_time is None or (one_day and draft.end_time <= draft.begin_time)):
        begin = f"{draft.begin_time:%H:%M}" if draft.begin_time else "-"
        found.append(sentences.STOPS_FIRST(begin=begin, end=f"{draft.end_time:%H:%M}"))
    return found


def values_of(draft: Draft) -> dict[str, object]:
    """Give the columns of an entry."""
    return {name: getattr(draft, name) for name in Draft.__dataclass_fields__}


def theirs(entry: Entry) -> dict[str, str]:
    """Give what stands in an entry, by the name of a field, for who saved second."""
    return {
        "kind": str(entry.get_kind_display()),
        "title": entry.title,
        "begins": entry.begins.isoformat(),
        "ends": entry.ends.isoformat(),
        "begin_time": f"{entry.begin_time:%H:%M}" if entry.begin_time else "",
        "end_time": f"{entry.end_time:%H:%M}" if entry.end_time else "",
    }
