"""The addresses of rooms, workshops and practice visits of a day."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts.gate import guarded
from leercyclus.web.days import call_off_views, offer_views, room_views, rules
from leercyclus.web.days.facts_queries import day_facts, offer_facts, room_facts
from leercyclus.web.days.offers_facts_queries import offer_removal_facts, room_removal_facts
from leercyclus.web.days.rules import of_day

_read = guarded(day_facts, see=rules.may_see_day)
_plan = guarded(day_facts, see=rules.may_see_day, do=rules.may_plan_day)
_change = guarded(day_facts, see=rules.may_see_day, do=rules.may_change_day)
_room, _offer, _room_off, _offer_off = (
    guarded(find, see=of_day(rules.may_see_day), do=of_day(rules.may_change_day))
    for find in (room_facts, offer_facts, room_removal_facts, offer_removal_facts)
)

urlpatterns = [
    path("dagen/<uuid:day>/zalen/", _plan(room_views.rooms), name="rooms"),
    path("dagen/<uuid:day>/zalen/<uuid:room>/", _room(room_views.room_edit), name="room_edit"),
    path("dagen/<uuid:day>/zalen/<uuid:room>/weg/", _room_off(room_views.room_remove), name="room_remove"),
    path("dagen/<uuid:day>/keuzes/", _read(offer_views.offers), name="offers"),
    path("dagen/<uuid:day>/keuzes/nieuw/", _change(offer_views.offer_new), name="offer_new"),
    path("dagen/<uuid:day>/keuzes/<uuid:offer>/", _offer(offer_views.offer_edit), name="offer_edit"),
    path(
        "dagen/<uuid:day>/keuzes/<uuid:offer>/afgelasten/",
        _offer(call_off_views.offer_call_off),
        name="offer_call_off",
    ),
    path("dagen/<uuid:day>/keuzes/<uuid:offer>/weg/", _offer_off(offer_views.offer_remove), name="offer_remove"),
]
