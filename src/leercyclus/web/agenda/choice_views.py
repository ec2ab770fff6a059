"""Picking points for the agenda."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.agenda import rules
from leercyclus.web.agenda.actions import Picked, pick_points
from leercyclus.web.agenda.agenda_queries import points_of
from leercyclus.web.agenda.choice import ChoiceQuestion
from leercyclus.web.agenda.choice_bridge import Choices, answer_choices, known_indicators, subject_ids
from leercyclus.web.agenda.forms import PickForm, read_choice
from leercyclus.web.agenda.limits import ADVISED, MOST_POINTS
from leercyclus.web.circles.now_queries import CircleNow, circle_now
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.circles.themes_queries import themes_off_agenda
from leercyclus.web.design.templatetags.lc import reader


@require_http_methods(["GET", "HEAD", "POST"])
@once
def pick(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show the differences of the circle, and put those that are ticked on its agenda."""
    circle = circle_now(facts.id, actor_of(request))
    if circle is None:
        raise Http404
    titles = known_indicators(circle, reader())
    pickers = _pickers(request, facts, circle)
    sent = request.POST if request.method == "POST" else None
    form = PickForm(sent, titles=titles, pickers=pickers, parked=unpark(request))
    if form.is_valid() and circle.cycle:
        picked = pick_points(
            actor=actor_of(request),
            circle=facts.id,
            cycle=circle.cycle,
            organisation=form.picker,
            indicators=form.cleaned_data["punt"],
        )
        _tell(request, picked, titles)
        return HttpResponseRedirect(reverse("agenda", args=[facts.id]))
    question = read_choice(request.GET, subject_ids())
    agenda = points_of(circle.cycle)
    choices = answer_choices(circle, agenda, question, reader())
    is_opening = not form.is_bound and not form.was_parked and question == ChoiceQuestion()
    proposed = _themes_among(choices, circle) if is_opening else ()
    shown = {
        "circle": circle,
        "route": circle.route,
        "current": "cards",
        "question": question,
        "choices": choices,
        "agenda": agenda,
        "form": form,
        "proposed": proposed,
        "ticked": proposed or form.ticked,
        "pickers": pickers,
        "fewest": ADVISED[0],
        "most": ADVISED[1],
    }
    return render(request, "agenda/pick.html", shown, status=HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound else None)


def _themes_among(choices: Choices, circle: CircleNow) -> tuple[str, ...]:
    """Give the themes of the cycle that can be picked here: who chose a theme expects to find it ticked."""
    themes = themes_off_agenda(circle.cycle)
    return tuple(one.point.indicator for one in (*choices.shown, *choices.apart) if one.point.indicator in themes)


def _pickers(request: HttpRequest, facts: CircleFacts, circle: CircleNow) -> list[tuple[str, str]]:
    """List for whom one picks: the own members, and the circle as a whole for who runs it."""
    actor = actor_of(request)
    own = rules.speaks_for(actor, facts)
    found = [(str(one.organisation), one.name) for one in circle.taking_part if one.organisation in own]
    return [*found, ("", gettext("the circle"))] if rules.may_order(actor, facts) else found


def _tell(request: HttpRequest, picked: Picked, titles: dict[str, str]) -> None:
    """Say what came of it: what is new, what somebody had picked already, what had no room."""
    if count := len(picked.new):
        told = ngettext("%(count)d point was put on the agenda.", "%(count)d points were put on the agenda.", count)
        messages.success(request, told % {"count": count})
    for indicator, picker in picked.already:
        said = {"title": titles.get(indicator, indicator), "picker": picker or gettext("the circle")}
        messages.info(request, gettext("%(title)s stands there already: %(picker)s picked it.") % said)
    if picked.left_out:
        names = ", ".join(titles.get(one, one) for one in picked.left_out)
        said = {"most": str(MOST_POINTS), "names": names}
        messages.warning(
            request,
            gettext("An agenda holds %(most)s points. These had no room: %(names)s. Take others off first.") % said,
        )
