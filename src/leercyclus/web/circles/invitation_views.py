"""The page behind the link of an invitation: opening it changes nothing, one button answers."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.circles.invitation_actions import answer_invitation
from leercyclus.web.circles.invitation_queries import open_link
from leercyclus.web.circles.teaser_queries import largest_differences
from leercyclus.web.design.templatetags.lc import reader


@once
def invitation(request: HttpRequest, invitation: str) -> HttpResponse:
    """Show who asks what; a press on a button answers, once, without signing in: the link came by mail."""
    link = open_link(invitation)
    if link is None:
        return render(request, "circles/invitation_gone.html", {"link": None})
    wanted = request.POST.get("answer", "")
    if request.method == "POST" and wanted in {"yes", "no"}:
        try:
            answer_invitation(actor=link.actor, membership=link.membership, accepts=wanted == "yes")
        except BadInput as bad:
            messages.warning(request, " ".join(bad.say(reader())))
        return HttpResponseRedirect(request.path)
    if not link.can_answer:
        return render(request, "circles/invitation_gone.html", {"link": link})
    points = largest_differences([one.code for one in link.members], reader())
    answer = {"link": link, "points": points}
    return render(
        request,
        "circles/invitation.html",
        answer,
        status=HTTPStatus.UNPROCESSABLE_ENTITY if request.method == "POST" else HTTPStatus.OK,
    )
