"""The second page after a yes: what somebody wishes and needs."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.answer_standing import By
from leercyclus.web.guests.answer_views import Asked, asked_by_link, asked_when_signed_in, gone
from leercyclus.web.guests.rules import GuestFacts
from leercyclus.web.guests.wishes_actions import keep_wishes
from leercyclus.web.guests.wishes_forms import GROUPED, PRIVATE, WishesForm
from leercyclus.web.guests.wishes_queries import by_time, choices_of, hopes_of, wishes_of
from leercyclus.web.seating.plan_queries import published_plan


@require_http_methods(["GET", "HEAD", "POST"])
@once
def wishes(request: HttpRequest, facts: GuestFacts) -> HttpResponse:
    """Show what somebody signed in wishes, and keep it; who does it for another fills in without seeing."""
    return _asked(request, asked_when_signed_in(request, facts))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@once
def wishes_by_link(request: HttpRequest, reply: str) -> HttpResponse:
    """Show what who came by the link in the mail can wish, and keep it."""
    asked = asked_by_link(reply)
    return _asked(request, asked) if asked else gone(request)


def _asked(request: HttpRequest, asked: Asked) -> HttpResponse:
    if asked.page.closed:
        return gone(request, asked)
    if not asked.page.has_wishes:
        return HttpResponseRedirect(asked.here)
    row = asked.page.row
    is_grouped = published_plan(row.day_id) is not None
    filled = _filling(asked, is_grouped=is_grouped)
    if request.method != "POST":
        form = WishesForm(parked=unpark(request), **filled)
        return _shown(request, asked, form, is_grouped=is_grouped)
    form = WishesForm(request.POST, **filled)
    if not form.carry_out(lambda: _keep(asked, form), reader()):
        return _shown(request, asked, form, is_grouped=is_grouped)
    messages.success(request, gettext("Your wishes are kept.") if asked.is_own else gettext("The wishes are kept."))
    return HttpResponseRedirect(asked.here)


def _keep(asked: Asked, form: WishesForm) -> None:
    wished = form.wished
    keep_wishes(
        actor=asked.actor,
        registration=asked.page.row.pk,
        offers=wished.offers,
        hope=wished.hope,
        question=wished.question,
        arrives=wished.arrives,
        leaves=wished.leaves,
        access_need=wished.access_need,
        diet=wished.diet,
        may_be_photographed=wished.may_be_photographed,
        version=form.seen_version or asked.page.row.version,
    )


def _filling(asked: Asked, *, is_grouped: bool) -> dict[str, Any]:
    """Give what the form is made from: what may be asked of who fills it in, and what of it may be shown."""
    row = asked.page.row
    without = {*(GROUPED if is_grouped else ())}
    hidden: set[str] = set()
    if asked.by is By.LINK:
        hidden |= set(PRIVATE)
    if asked.by in {By.SECRETARIAT, By.COORDINATOR}:
        hidden |= set(WishesForm.base_fields) - {"version", "question"}
        without |= {"question"}
    if asked.hides_names:
        without |= {"hope"}
    return {
        "choices": () if is_grouped else choices_of(row.day_id),
        "hopes": () if "hope" in without else hopes_of(row),
        "kept": wishes_of(row),
        "host": row.day.host.name,
        "hidden": hidden - without,
        "without": without,
        "is_own": asked.is_own,
        "holder": row.organisation.name,
        "initial": {"version": row.version},
    }


def _shown(request: HttpRequest, asked: Asked, form: WishesForm, *, is_grouped: bool) -> HttpResponse:
    shown = {
        **asked.shown,
        "form": form,
        "is_grouped": is_grouped,
        "choices": by_time(choices_of(asked.page.row.day_id)),
    }
    return render(request, "guests/wishes.html", shown, status=form.status)
