"""Addresses of organisations and people; the path is the same in Dutch and English."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import for_somebody, guarded
from leercyclus.web.people import (
    delegation_views,
    facts_queries,
    import_views,
    level_views,
    merge_views,
    organisation_views,
    person_views,
    rules,
)

OF = "organisaties/<uuid:organisation>/"
MEMBER = f"{OF}mensen/<uuid:person>/"

read = guarded(facts_queries.organisation_facts, see=rules.may_see_organisation)
change = guarded(facts_queries.municipality_facts, see=rules.may_see_organisation, do=rules.may_change_people)
change_member = guarded(facts_queries.member_facts, see=rules.may_see_member, do=rules.may_edit_member)
judge_claim = guarded(facts_queries.claim_facts, see=rules.may_judge)
judge_takeover = guarded(facts_queries.takeover_facts, see=rules.may_judge)

urlpatterns = [
    path(
        "organisaties/",
        for_somebody(rules.may_list_organisations)(organisation_views.organisations),
        name="organisations",
    ),
    path(OF, read(delegation_views.organisation), name="organisation"),
    path(f"{OF}delegatie.csv", read(delegation_views.organisation_csv), name="organisation_csv"),
    path(f"{OF}delegatie.xlsx", read(delegation_views.organisation_xlsx), name="organisation_xlsx"),
    path(f"{OF}mensen/nieuw/", change(person_views.person_new), name="person_new"),
    path(f"{MEMBER}wijzigen/", change_member(person_views.person_edit), name="person_edit"),
    path(f"{MEMBER}functie/", change_member(person_views.person_post), name="person_post"),
    path(f"{MEMBER}vertrek/", change_member(person_views.person_leave), name="person_leave"),
    path(f"{OF}inlezen/", change(import_views.people_import), name="people_import"),
    path(
        f"{OF}inlezen/<uuid:waiting>/",
        guarded(facts_queries.waiting_facts, see=rules.may_see_waiting)(import_views.people_waiting),
        name="people_waiting",
    ),
    path(f"{OF}niveau-eindigt/", change(level_views.level_end), name="level_end"),
    path(f"{OF}dubbel/", change(merge_views.doubles), name="doubles"),
    path(
        f"{OF}dubbel/<uuid:one>/<uuid:other>/",
        guarded(facts_queries.pair_facts, see=rules.may_see_pair)(merge_views.people_merge),
        name="people_merge",
    ),
    path(
        f"{OF}samengevoegd/<uuid:merge>/",
        guarded(facts_queries.merge_facts, see=rules.may_undo_merge)(merge_views.merge_undo),
        name="merge_undo",
    ),
    path(f"{OF}partners/nieuw/", change(organisation_views.partner_new), name="partner_new"),
    path(
        "partners/<uuid:partner>/wijzigen/",
        guarded(facts_queries.partner_facts, see=rules.may_see_organisation, do=rules.may_edit_partner)(
            organisation_views.partner_edit
        ),
        name="partner_edit",
    ),
    path(
        f"{OF}herindeling/",
        guarded(facts_queries.municipality_facts, see=rules.may_see_organisation, do=rules.may_take_over)(
            organisation_views.takeover
        ),
        name="takeover",
    ),
    path("herindelingen/<uuid:takeover>/", judge_takeover(organisation_views.takeover_undo), name="takeover_undo"),
    path(
        "mensen/<uuid:person>/",
        guarded(facts_queries.person_facts, see=rules.may_see_person)(person_views.person),
        name="person",
    ),
    path("dubbele-adressen/", for_somebody(rules.may_run_network)(merge_views.address_claims), name="address_claims"),
    path("dubbele-adressen/<uuid:claim>/", judge_claim(merge_views.claim_judge), name="claim_judge"),
]
