"""Found a circle from a comparison, change it, give it a next cycle, close it."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.circles import rules
from leercyclus.web.circles.circle_queries import circle_row
from leercyclus.web.circles.found_actions import add_cycle, change_circle, close_circle, found_circle
from leercyclus.web.circles.found_forms import CircleForm, CycleForm, FoundForm, usual_period
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.circles.own_queries import address_of, own_codes
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.municipalities.register_queries import certain
from leercyclus.web.municipalities.snapshot import current_figures
from leercyclus.web.municipalities.wording import in_a_row


@once
def found(request: HttpRequest) -> HttpResponse:
    """Ask how the circle is called and what it is for, and found it; who may not found one is told whom to ask."""
    actor = actor_of(request)
    register = current_figures().register
    codes = [code for text in request.GET.getlist("g") if (code := certain(register, text.strip()))]
    codes = list(dict.fromkeys(codes))
    names = {code: register.by_code[code].name for code in codes}
    if not rules.may_found_circle(actor):
        return render(
            request,
            "circles/found_not.html",
            {"names": names.values()},
            status=HTTPStatus.FORBIDDEN if request.method == "POST" else HTTPStatus.OK,
        )
    own = own_codes(actor, codes)
    answer: dict[str, object] = {"names": names.values(), "codes": codes, "own": own}
    if not rules.FEWEST_MEMBERS <= len(codes) <= rules.MOST_MEMBERS or not own:
        status = HTTPStatus.UNPROCESSABLE_ENTITY if request.method == "POST" else HTTPStatus.OK
        return render(request, "circles/found_first.html", answer, status=status)
    name, begins, ends = usual_period(timezone.localdate())
    called = in_a_row(list(names.values()), reader())
    form = FoundForm(
        request.POST or None,
        own=[(code, names[code]) for code in own],
        compared=list(names.items()),
        own_address=address_of(actor),
        parked=unpark(request),
        initial={
            "name": called if len(called) <= 120 else "",  # noqa: PLR2004 - the longest name that the table holds
            "own": own[0],
            "second_code": own[0],
            "cycle_name": name,
            "begins": begins,
            "ends": ends,
        },
    )
    if request.method == "POST":
        founded = form.carry_out(
            lambda: found_circle(
                actor=actor,
                name=form.cleaned_data["name"],
                purpose=form.cleaned_data["purpose"],
                comparison="&".join(f"g={code}" for code in codes),
                own=form.cleaned_data["own"],
                cycle=form.period,
                second=form.second,
            ),
            reader(),
        )
        if founded:
            messages.success(request, gettext("The circle is there. Now say whom to ask in the other municipalities."))
            return HttpResponseRedirect(reverse("circle_members", args=[founded.result.pk]))
    answer["form"] = form
    return render(request, "circles/found.html", answer, status=form.status)


@once
def change(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Change what the circle is called and what it is for."""
    row = circle_row(facts.id)
    form = CircleForm(
        request.POST or None,
        parked=unpark(request),
        initial={"name": row.name, "purpose": row.purpose, "version": row.version},
    )
    if request.method == "POST":
        done = form.carry_out(
            lambda: change_circle(
                actor=actor_of(request),
                circle=facts.id,
                name=form.cleaned_data["name"],
                purpose=form.cleaned_data["purpose"],
                version=form.seen_version,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("Saved."))
            return HttpResponseRedirect(reverse("circle", args=[facts.id]))
    answer = {"form": form, "route": route_of(facts.id, actor_of(request))}
    return render(request, "circles/change.html", answer, status=form.status)


@once
def new_cycle(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Give the circle its next cycle."""
    name, begins, ends = usual_period(timezone.localdate())
    form = CycleForm(
        request.POST or None,
        parked=unpark(request),
        initial={"cycle_name": name, "begins": begins, "ends": ends},
    )
    if request.method == "POST" and form.is_valid():
        name, begins, ends = form.period
        add_cycle(actor=actor_of(request), circle=facts.id, name=name, begins=begins, ends=ends)
        messages.success(request, gettext("The cycle is there."))
        return HttpResponseRedirect(reverse("circle", args=[facts.id]))
    answer = {"form": form, "route": route_of(facts.id, actor_of(request))}
    status = HTTPStatus.UNPROCESSABLE_ENTITY if request.method == "POST" else HTTPStatus.OK
    return render(request, "circles/new_cycle.html", answer, status=status)


@once
def close(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Ask once more, and close the circle."""
    if request.method == "POST":
        close_circle(actor=actor_of(request), circle=facts.id)
        messages.success(request, gettext("The circle is closed. Everyone who coordinates gets a mail about it."))
        return HttpResponseRedirect(reverse("circle", args=[facts.id]))
    answer = {"route": route_of(facts.id, actor_of(request)), "members": members_of(facts.id)}
    return render(request, "circles/close.html", answer)
