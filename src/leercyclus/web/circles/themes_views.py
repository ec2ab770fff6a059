"""What the cycle is about."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.circles import rules
from leercyclus.web.circles.circle_queries import circle_row
from leercyclus.web.circles.route_queries import route_of, route_with
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.circles.themes_actions import ChosenTheme, choose_themes
from leercyclus.web.circles.themes_forms import ThemesForm
from leercyclus.web.circles.themes_queries import ThemesPage, themes_off_agenda, themes_page
from leercyclus.web.design.templatetags.lc import reader


@once
def themes(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show the themes and the differences that could become one; who runs the circle adds, moves and removes."""
    actor = actor_of(request)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if request.method == "POST" else HTTPStatus.OK
    may_run = rules.may_run_circle(actor, facts)
    page = themes_page(facts.id, reader())
    row = circle_row(facts.id)
    answer: dict[str, object] = {"page": page, "circle": row, "may_run": may_run, "current": "differences"}
    if page is None:
        answer["route"] = route_of(facts.id, actor)
        return render(request, "circles/themes.html", answer, status=status)
    deed = request.POST.get("deed", "")
    form = ThemesForm(
        request.POST if request.method == "POST" and not deed else None,
        offered=[(one.indicator, one.title) for one in page.offered],
        parked=unpark(request),
    )
    if request.method == "POST":
        if not may_run:
            raise PermissionDenied
        wanted = _wanted(page, deed, request.POST.get("theme", ""), form)
        if wanted is not None:
            try:
                choose_themes(actor=actor, cycle=page.cycle.pk, themes=wanted)
            except BadInput as bad:
                form.add_error(None, bad.say(reader()))
            else:
                messages.success(request, gettext("Saved.") if deed else _told(facts, page))
                return HttpResponseRedirect(request.path)
    answer["route"] = route_with(facts.id, row.name, page.members, actor)
    answer["form"] = form
    chosen = form["points"].value() or []
    answer["offered"] = [(one, one.indicator in chosen) for one in page.offered]
    return render(request, "circles/themes.html", answer, status=status)


def _told(facts: CircleFacts, page: ThemesPage) -> str:
    """Say that themes were saved and, since a theme is no point yet, how they come on the agenda."""
    if not themes_off_agenda(page.cycle.pk):
        return gettext("Saved.")
    return format_html(
        '{} <a class="utrecht-link utrecht-link--html-a" href="{}">{}</a>',
        gettext("Saved. The themes are not on the agenda yet."),
        reverse("agenda_pick", args=[facts.id]),
        gettext("Put them on the agenda too"),
    )


def _wanted(page: ThemesPage, deed: str, theme: str, form: ThemesForm) -> list[ChosenTheme] | None:
    """Give the themes as the press of a button wants them; None where the form was not filled in well."""
    now = [ChosenTheme(one.theme.title, one.theme.indicator) for one in page.themes]
    place = next((place for place, one in enumerate(page.themes) if str(one.theme.pk) == theme), None)
    if deed == "up":
        if place:
            now[place - 1], now[place] = now[place], now[place - 1]
        return now
    if deed == "remove":
        return now if place is None else [*now[:place], *now[place + 1 :]]
    return [*now, *form.added] if form.is_valid() else None
