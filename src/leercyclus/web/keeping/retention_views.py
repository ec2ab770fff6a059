"""The page that says what is kept how long, what goes soon and what went."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from leercyclus.formats.sheets import Sheet
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.design.downloads import send_csv
from leercyclus.web.keeping.periods import DEEDS, NATURES, Period
from leercyclus.web.keeping.person_queries import open_requests
from leercyclus.web.keeping.retention_actions import due
from leercyclus.web.keeping.retention_queries import rounds

AHEAD_DAYS = 30
COUNTED_SECONDS = 600
KEY = "keeping.due"


@require_safe
def retention(request: HttpRequest) -> HttpResponse:
    """Show the periods, with how many go within thirty days; counted at most ten minutes ago."""
    periods: tuple[Period, ...] = settings.RETENTION
    soon = cache.get_or_set(
        KEY, lambda: due(periods, timezone.now() + timedelta(days=AHEAD_DAYS)), timeout=COUNTED_SECONDS
    )
    rows = [
        {"period": one, "nature": NATURES[one.nature], "deed": DEEDS[one.deed], "soon": (soon or {}).get(one.kind)}
        for one in periods
    ]
    context = {"rows": rows, "rounds": rounds(), "requests": open_requests(actor_of(request))}
    return render(request, "keeping/retention.html", context)


@require_safe
def retention_csv(request: HttpRequest) -> HttpResponse:
    """Send the periods as a table."""
    del request
    periods: tuple[Period, ...] = settings.RETENTION
    header = [gettext("what"), gettext("holder"), gettext("nature"), gettext("days"), gettext("counted from")]
    header += [gettext("what happens"), gettext("why")]
    rows = [
        [
            str(one.name),
            str(one.holder),
            str(NATURES[one.nature]),
            one.days,
            str(one.since),
            str(DEEDS[one.deed]),
            str(one.why),
        ]
        for one in periods
    ]
    return send_csv(Sheet(gettext("retention periods"), header, rows))
