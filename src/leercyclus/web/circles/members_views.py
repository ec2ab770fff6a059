"""Who is in a circle: invite, ask again, withdraw, answer, leave."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.circles import rules
from leercyclus.web.circles.invitation_actions import (
    answer_invitation,
    ask,
    invite_member,
    leave_circle,
    resend_invitations,
    withdraw_invitation,
)
from leercyclus.web.circles.invitation_queries import MemberFacts, asked_people
from leercyclus.web.circles.member_queries import everyone_asked
from leercyclus.web.circles.people_forms import AskForm, InviteForm, LastDayForm
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.municipalities.snapshot import current_figures


def members(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show every municipality that takes part, was asked, or ever was in the circle."""
    actor = actor_of(request)
    asked = everyone_asked(facts.id)
    answer = {
        "circle": facts.id,
        "members": [one for one in asked if one.takes_part or one.is_invited],
        "gone": [one for one in asked if not (one.takes_part or one.is_invited)],
        "route": route_of(facts.id, actor),
        "may_run": rules.may_run_circle(actor, facts),
        "is_full": len(facts.members | facts.invited) >= rules.MOST_MEMBERS,
    }
    return render(request, "circles/members.html", answer)


@once
def invite(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Invite one more municipality."""
    form = InviteForm(request.POST or None, parked=unpark(request))
    if request.method == "POST":
        done = form.carry_out(
            lambda: invite_member(
                actor=actor_of(request),
                circle=facts.id,
                code=form.cleaned_data["municipality"],
                people=form.people,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("The invitation is on its way."))
            return HttpResponseRedirect(reverse("circle_members", args=[facts.id]))
    answer = {
        "form": form,
        "route": route_of(facts.id, actor_of(request)),
        "names": [one.name for one in current_figures().register.municipalities],
    }
    return render(request, "circles/invite.html", answer, status=form.status)


@once
def member(request: HttpRequest, facts: MemberFacts) -> HttpResponse:
    """Show one municipality in the circle, and what can be done: ask somebody there, ask again, withdraw, answer."""
    actor = actor_of(request)
    may_run = rules.may_run_circle(actor, facts.circle)
    may_answer = rules.may_answer_for(actor, facts.circle, facts.member.organisation)
    form = AskForm(request.POST if request.POST.get("deed") == "ask" else None, parked=unpark(request))
    if request.method == "POST":
        deed = request.POST.get("deed", "")
        if not (may_answer if deed in {"accept", "decline"} else may_run):
            raise PermissionDenied
        if (said := _do(request, facts, deed, form)) is not None:
            messages.success(request, said)
            return HttpResponseRedirect(reverse("circle_members", args=[facts.circle.id]))
    answer = {
        "form": form,
        "member": facts.member,
        "asked": asked_people(facts.member.membership) if may_run else (),
        "route": route_of(facts.circle.id, actor),
        "may_run": may_run,
        "may_answer": may_answer,
        "may_leave": facts.member.takes_part and rules.may_speak_for(actor, facts.circle, facts.member.organisation),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if request.method == "POST" else HTTPStatus.OK
    return render(request, "circles/member.html", answer, status=status)


def _do(request: HttpRequest, facts: MemberFacts, deed: str, form: AskForm) -> str | None:
    """Do what a button of the page of a member asks, and give the sentence about it; None when it could not be done."""
    actor, membership = actor_of(request), facts.member.membership
    try:
        if deed == "ask" and form.is_valid():
            ask(actor=actor, membership=membership, people=form.people)
            return gettext("The invitation is on its way.")
        if deed == "resend":
            resend_invitations(actor=actor, membership=membership)
            return gettext("The invitation was sent once more.")
        if deed == "withdraw":
            withdraw_invitation(actor=actor, membership=membership)
            return gettext("The invitation was withdrawn. Who got it is told.")
        if deed in {"accept", "decline"}:
            answer_invitation(actor=actor, membership=membership, accepts=deed == "accept")
            return gettext("Thank you. The coordinators of the circle get your answer by mail.")
    except BadInput as bad:
        messages.warning(request, " ".join(bad.say(reader())))
    return None


@once
def leave(request: HttpRequest, facts: MemberFacts) -> HttpResponse:
    """Ask for the last day, and let a member leave."""
    form = LastDayForm(request.POST if request.method == "POST" else None, parked=unpark(request))
    if request.method == "POST":
        done = form.carry_out(
            lambda: leave_circle(
                actor=actor_of(request),
                membership=facts.member.membership,
                last_day=form.cleaned_data["last_day"],
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("All coordinators get a mail about it."))
            return HttpResponseRedirect(reverse("my_circles"))
    answer = {"form": form, "member": facts.member, "route": route_of(facts.circle.id, actor_of(request))}
    return render(request, "circles/leave.html", answer, status=form.status)
