"""One practice: reading it, writing it, changing it, and writing that it was taken over."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.web.accounts.gate import actor_of, to_sign_in
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices import rules
from leercyclus.web.practices.adoption_actions import take_practice_over
from leercyclus.web.practices.choices_queries import Writer, writer_of
from leercyclus.web.practices.facts_queries import practice_facts
from leercyclus.web.practices.forms import AdoptionForm, PracticeForm
from leercyclus.web.practices.models import Practice
from leercyclus.web.practices.practice_actions import change_practice, withdraw_practice, write_practice
from leercyclus.web.practices.practice_queries import adoption_of, practice_row, sources_of, whole_practice
from leercyclus.web.practices.proposing_queries import proposals
from leercyclus.web.practices.rules import SharedFacts
from leercyclus.web.practices.search_queries import wanted_by
from leercyclus.web.practices.seeds_queries import Seed, grown_from, lesson_seed, offer_seed, seeds_for
from leercyclus.web.practices.typed import write_documents

FOR, OFFER, LESSON, TAKEN = "voor", "aanbod", "les", "van"


@require_safe
def practice(request: HttpRequest, practice: UUID) -> HttpResponseBase:
    """Show a practice; a stranger reads a public one, and is asked to sign in for any other."""
    actor = actor_of(request)
    facts = practice_facts(practice)
    if facts is None or not rules.may_read_shared(actor, facts):
        if not actor.is_somebody:
            return to_sign_in(request)
        raise Http404
    whole = whole_practice(facts, actor)
    if whole is None:
        raise Http404
    own = rules.writes_for(actor)
    taken_by = [one.taken.organisation for one in whole.lineage.branches]
    answer = {
        "whole": whole,
        "practice": whole.row,
        "wanted": wanted_by(actor, practice),
        "may_change": rules.may_write_shared(actor, facts),
        "may_take_over": bool(own - {facts.organisation}) and not facts.is_withdrawn,
        "took_over": bool(own & set(taken_by)),
        "own_words": f"?{FOR}={min(own & set(taken_by), key=str)}&{TAKEN}={practice}" if own & set(taken_by) else "",
        "follow_ups": proposals(actor, facts, taken_by),
    }
    return render(request, "practices/practice.html", answer)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def practice_new(request: HttpRequest) -> HttpResponse:
    """Write a practice: from a workshop, a visit or a lesson, already filled in, or from nothing."""
    actor = actor_of(request)
    seed = _seed(actor, request)
    became = grown_from(seed) if seed else None
    if became:
        return HttpResponseRedirect(reverse("practice", args=[became]))
    writer = writer_of(actor, request.GET.get(FOR, ""), usual=seed.organisation if seed else None)
    if writer is None:
        raise Http404
    initial = {**_begun(seed, writer), **_taken_over(actor, request, writer)}
    form = PracticeForm(request.POST or None, parked=unpark(request), writer=writer, initial=initial)
    if request.method == "POST":
        done = form.carry_out(
            lambda: write_practice(
                actor=actor,
                organisation=writer.organisation,
                content=form.content,
                lesson=seed.id if seed and seed.is_lesson else None,
                offer=seed.id if seed and not seed.is_lesson else None,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("Saved. This is how others read it."))
            return HttpResponseRedirect(reverse("practice", args=[done.result.pk]))
    begins = not seed and request.method != "POST"
    answer = {"form": form, "writer": writer, "seed": seed, "seeds": seeds_for(actor) if begins else ()}
    return render(request, "practices/practice_form.html", answer, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def practice_edit(request: HttpRequest, facts: SharedFacts) -> HttpResponse:
    """Change a practice, withdraw it, or put it back."""
    actor = actor_of(request)
    deed = request.POST.get("deed")
    if deed in {"withdraw", "back"}:
        withdraw_practice(actor=actor, practice=facts.id, back=deed == "back")
        told = (
            gettext("It is back.") if deed == "back" else gettext("Withdrawn. Only your municipality still reads it.")
        )
        messages.success(request, told)
        return HttpResponseRedirect(reverse("practice", args=[facts.id]))
    row = practice_row(facts.id)
    writer = _writer(actor, row)
    form = PracticeForm(request.POST or None, parked=unpark(request), writer=writer, initial=_filled(row))
    if request.method == "POST":
        done = form.carry_out(
            lambda: change_practice(actor=actor, practice=facts.id, content=form.content, version=form.seen_version),
            reader(),
        )
        if done:
            messages.success(request, gettext("Saved. This is how others read it."))
            return HttpResponseRedirect(reverse("practice", args=[facts.id]))
    answer = {"form": form, "writer": writer, "practice": row}
    return render(request, "practices/practice_form.html", answer, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def adoption_new(request: HttpRequest, facts: SharedFacts) -> HttpResponse:
    """Write that one's own municipality took a practice over, or change what was told of it."""
    actor = actor_of(request)
    writer = _taker(actor, facts, request.GET.get(FOR, ""))
    row = practice_row(facts.id)
    now = adoption_of(facts.id, writer.organisation)
    initial = {}
    if now:
        initial = {
            "adapted": now.adapted,
            "result_there": now.result_there,
            "result_here": now.result_here,
            "version": now.version,
        }
    sources = () if now else sources_of(facts.id, actor, writer.name)
    form = AdoptionForm(request.POST or None, parked=unpark(request), initial=initial, sources=sources)
    if request.method == "POST":
        done = form.carry_out(
            lambda: take_practice_over(
                actor=actor,
                practice=form.chosen or facts.id,
                organisation=writer.organisation,
                content=form.content,
                version=form.seen_version,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("Saved. The source hears of it by mail."))
            return HttpResponseRedirect(reverse("practice", args=[form.chosen or facts.id]))
    answer = {"form": form, "writer": writer, "practice": row, "now": now}
    return render(request, "practices/adoption_form.html", answer, status=form.status)


def _seed(actor: Actor, request: HttpRequest) -> Seed | None:
    """Give what the practice begins with; what cannot be it, or is another's, answers as if it did not exist."""
    for name, find in ((OFFER, offer_seed), (LESSON, lesson_seed)):
        asked = request.GET.get(name, "")
        if asked:
            found = find(actor, _id(asked))
            if found is None:
                raise Http404
            return found
    return None


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise Http404 from error


def _begun(seed: Seed | None, writer: Writer) -> dict[str, object]:
    """Fill a new form: with the workshop, visit or lesson, and shared with the circle where there is one."""
    sharing = Practice.Sharing.CIRCLE if writer.circles else Practice.Sharing.HOME
    if seed is None:
        return {"sharing": sharing}
    known = {one.person for one in writer.contacts}
    return {
        "title": seed.title,
        "about": seed.about or seed.title,
        "topics": ", ".join(seed.topics),
        "contact": str(seed.contact) if seed.contact in known else "",
        "contact_text": seed.contact_text,
        "sharing": sharing,
        "circle": str(seed.circle),
    }


def _taken_over(actor: Actor, request: HttpRequest, writer: Writer) -> dict[str, object]:
    """Fill in the title and topics of a practice that the municipality took over: by its title the line goes on."""
    asked = request.GET.get(TAKEN, "")
    if not asked:
        return {}
    facts = practice_facts(_id(asked))
    if facts is None or not rules.may_read_shared(actor, facts) or not adoption_of(facts.id, writer.organisation):
        raise Http404
    row = practice_row(facts.id)
    return {"title": row.title, "topics": ", ".join(map(str, row.topics))}


def _filled(row: Practice) -> dict[str, object]:
    return {
        "title": row.title,
        "about": row.about,
        "topics": ", ".join(map(str, row.topics)),
        "contact": str(row.contact_id or ""),
        "contact_text": row.contact_text,
        "evidence": row.evidence,
        "documents": write_documents(row.documents.values_list("title", "link")),
        "sharing": row.sharing,
        "circle": str(row.circle_id or ""),
        "version": row.version,
    }


def _writer(actor: Actor, row: Practice) -> Writer:
    """Give the municipality of a practice with what there is to choose from; the rules let the actor write for it."""
    found = writer_of(actor, str(row.organisation_id), usual=row.organisation_id, keep=row.circle_id)
    if found is None or found.organisation != row.organisation_id:
        raise Http404
    return found


def _taker(actor: Actor, facts: SharedFacts, asked: str) -> Writer:
    """Give the municipality that takes over: one of the actor's own that is not the source."""
    others = sorted(rules.writes_for(actor) - {facts.organisation}, key=str)
    found = writer_of(actor, asked if asked != str(facts.organisation) else "", usual=others[0] if others else None)
    if found is None or found.organisation == facts.organisation:
        raise Http404
    return found
