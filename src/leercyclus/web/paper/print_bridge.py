"""Make the documents of a day, and the workbook of all of it."""

from __future__ import annotations

import io
from uuid import UUID

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper import (
    workbook,
    write_badges,
    write_checklist,
    write_plans,
    write_run_sheet,
    write_signs,
    write_tables,
)
from leercyclus.formats.sheets import write_xlsx
from leercyclus.web.guests.catering_queries import counts_of
from leercyclus.web.guests.needs_queries import access_needs
from leercyclus.web.paper import sentences
from leercyclus.web.paper.people_bridge import badges_of, checklist_of, plans_of
from leercyclus.web.paper.rooms_bridge import choices_of, run_sheet_of, signs_of, tables_of
from leercyclus.web.paper.setting import set_once
from leercyclus.web.paper.sheet import Sheet
from leercyclus.web.paper.told_bridge import Told, tell_day

LANGUAGES: tuple[Language, ...] = ("nl", "en")


def print_sheet(
    day: UUID,
    sheet: Sheet,
    language: Language,
    *,
    site: str,
    with_needs: bool,
    each_own: bool = False,
    printed_by: UUID | None = None,
) -> bytes:
    """Make a document as PDF.

    Args:
        day: a day that is there.
        sheet: which document.
        language: of the document.
        site: address of the site, for the codes on the badges.
        with_needs: whether what people need to get in may stand on the check-in list.
        each_own: whether everybody's plan is in the own language.
        printed_by: who prints; the own question of others stands on no plan.
    """
    told = tell_day(day, language)
    if sheet is Sheet.BADGES:
        return set_once(write_badges, badges_of(told, site))
    if sheet is Sheet.TABLES:
        return set_once(write_tables, tables_of(told))
    if sheet is Sheet.SIGNS:
        return set_once(write_signs, signs_of(told))
    if sheet is Sheet.RUN:
        return set_once(write_run_sheet, run_sheet_of(told))
    if sheet is Sheet.CHECK:
        return set_once(write_checklist, checklist_of(told, access_needs(day) if with_needs else {}))
    read = _in_languages(told, each_own=each_own)
    return set_once(write_plans, plans_of(read, language, each_own=each_own, printed_by=printed_by))


def print_workbook(day: UUID, language: Language, *, with_needs: bool) -> bytes:
    """Make the workbook: people, tables per round, programme, check-in, and counts for the caterer."""
    told = tell_day(day, language)
    eating = counts_of(day)
    counts = [(sentences.EATING().say(language), eating.people), *eating.diets]
    counts += [(sentences.USUAL().say(language), eating.usual)] if eating.diets else []
    found = checklist_of(told, access_needs(day) if with_needs else {})
    book = io.BytesIO()
    write_xlsx(workbook(found, run_sheet_of(told), choices_of(told), counts), book, fit=True)
    return book.getvalue()


def _in_languages(told: Told, *, each_own: bool) -> dict[Language, Told]:
    """Read the day in the other language too, where somebody reads that."""
    spoken = {one.language for one in told.people} if each_own else set()
    others = [language for language in LANGUAGES if language != told.language and language in spoken]
    return {told.language: told, **{language: tell_day(told.whole.day.pk, language) for language in others}}
