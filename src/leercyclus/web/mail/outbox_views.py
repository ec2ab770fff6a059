"""The outbox: what was sent to whom, what came back, and one press to send it anew."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext, pgettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.formats.sheets import Sheet
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.design.downloads import send_csv
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.mail.actions import cancel, resend
from leercyclus.web.mail.models import Message
from leercyclus.web.mail.outbox_forms import read_question
from leercyclus.web.mail.outbox_queries import OutboxPage, outbox_lines, outbox_page, outbox_row
from leercyclus.web.mail.question import ATTENTION, OutboxQuestion
from leercyclus.web.mail.rules import MessageFacts, may_read_text


@dataclass(frozen=True, slots=True)
class Tab:
    """A state to look at: its name, how many mails, where it leads, and whether it is shown."""

    name: str
    count: int
    address: str
    is_chosen: bool


@require_safe
def outbox(request: HttpRequest) -> HttpResponse:
    """List the mails that somebody may see, filtered by the address."""
    question = read_question(request.GET)
    page = outbox_page(actor_of(request), question, language=reader())
    answer = {
        "page": page,
        "question": question,
        "here": question.address(page=page.page),
        "table": question.address(page=1),
        "tabs": _tabs(page, question),
        "kinds": [("", gettext("all kinds")), *page.kinds],
        "before": question.address(page=page.page - 1) if page.page > 1 else None,
        "after": question.address(page=page.page + 1) if page.page < page.pages else None,
        "demo": settings.DEMO,
    }
    return render(request, "mail/outbox.html", answer)


@require_safe
def outbox_csv(request: HttpRequest) -> HttpResponse:
    """Give the same list as CSV, without the texts."""
    header = (
        gettext("written"),
        gettext("state"),
        gettext("kind"),
        pgettext("mail", "to"),
        gettext("address"),
        gettext("subject"),
        gettext("circle"),
        gettext("sent"),
        gettext("reason"),
    )
    rows = [
        (
            localtime(one.message.created_at).strftime("%Y-%m-%d %H:%M"),
            one.message.get_state_display(),
            one.kind,
            one.message.person.name if one.message.person else "",
            one.address,
            one.title,
            one.message.circle.name if one.message.circle else "",
            localtime(one.message.sent_at).strftime("%Y-%m-%d %H:%M") if one.message.sent_at else "",
            one.problem,
        )
        for one in outbox_lines(actor_of(request), read_question(request.GET), language=reader())
    ]
    return send_csv(Sheet(gettext("outbox"), header, rows))


@require_http_methods(["GET", "HEAD", "POST"])
@once
def message(request: HttpRequest, facts: MessageFacts) -> HttpResponse:
    """Show one mail; send it anew or keep it from being sent."""
    if request.method == "POST":
        done = _do(request, facts)
        if done is not None:
            return done
        return _show(request, facts, status=422)
    return _show(request, facts)


def _do(request: HttpRequest, facts: MessageFacts) -> HttpResponseRedirect | None:
    """Do what the pressed button says; None where that cannot be done (any more)."""
    actor, deed = actor_of(request), request.POST.get("deed")
    if deed == "resend" and resend(actor=actor, message=facts.id):
        messages.success(request, gettext("The mail waits to be sent again."))
    elif deed == "cancel" and cancel(actor=actor, message=facts.id):
        messages.success(request, gettext("The mail will not be sent."))
    else:
        return None
    question = read_question(QueryDict(request.POST.get("question", "")[:500])).address()
    return HttpResponseRedirect(f"{reverse('outbox')}{'?' if question else ''}{question}")


def _show(request: HttpRequest, facts: MessageFacts, *, status: int = 200) -> HttpResponse:
    answer = {
        "row": outbox_row(facts.id, language=reader()),
        "shows_text": may_read_text(actor_of(request), facts, demo=settings.DEMO),
        "too_late": status != HttpResponse.status_code,
        "demo": settings.DEMO,
    }
    return render(request, "mail/message.html", answer, status=status)


def _tabs(page: OutboxPage, question: OutboxQuestion) -> list[Tab]:
    """List the states to choose from: those that need somebody, all, and each that occurs or is chosen."""
    names = [("", pgettext("mails", "all")), (ATTENTION, gettext("to be decided")), *Message.State.choices]
    return [
        Tab(str(name), page.counts[state], question.address(state=state, page=1), state == question.state)
        for state, name in names
        if page.counts[state] or state in {"", ATTENTION, question.state}
    ]
