"""An agenda as a table to take along: a line for every point and member."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext

from leercyclus.formats.sheets import Cell, Sheet
from leercyclus.web.agenda.agenda_bridge import AgendaPage
from leercyclus.web.people.called import called


def agenda_sheet(page: AgendaPage) -> Sheet:
    """Give the points with everyone's figure and, as far as the reader may see it, what everyone wrote."""
    header = [
        gettext("place"),
        gettext("code"),
        gettext("point"),
        gettext("picked by"),
        gettext("municipality"),
        gettext("level"),
    ]
    if page.sees_positions:
        header += [gettext("how they do it"), gettext("where the difference comes from")]
    if page.sees_names:
        header.append(gettext("whom to ask"))
    return Sheet("agenda", header, list(_rows(page)))


def _rows(page: AgendaPage) -> Iterator[list[Cell]]:
    for point in page.points:
        for way in point.ways:
            row: list[Cell] = [
                point.point.place,
                point.point.indicator,
                point.title,
                point.point.picker or page.circle.name,
                way.member.name,
                way.amount,
            ]
            if page.sees_positions:
                row += [way.written.how, way.written.reason_label] if way.written else ["", ""]
            if page.sees_names:
                row.append(called(way.contact.name, way.contact.title) if way.contact else "")
            yield row
