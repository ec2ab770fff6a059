from __future__ import annotations

from decimal import Decimal

from leercyclus.engine.purse import Gift, Kind, balance_of, next_host

NAMES = ("Zwolle", "Enschede", "Dordrecht")


def day(giver: str, taker: str, on: str, hours: int) -> list[Gift]:
    return [
        Gift(giver, taker, Kind.DAY, Decimal(1), on),
        Gift(giver, taker, Kind.HOUR, Decimal(hours), on),
    ]


def test_whoever_received_most_above_what_was_agreed_hosts_next() -> None:
    ledger = [*day("Zwolle", "Enschede", "2026-03-12", 60), *day("Zwolle", "Dordrecht", "2026-03-12", 80)]
    found = next_host(balance_of(ledger, members=NAMES, tolerance=Decimal(40)), NAMES)
    assert [one.name for one in found.order] == ["Dordrecht", "Enschede", "Zwolle"]
    assert [one.say("nl") for one in found.reasons] == ["Dordrecht kreeg 80 uur meer dan het gaf. De marge is 40 uur."]


def test_within_the_tolerance_it_is_whoever_hosted_least_often_then_longest_ago() -> None:
    ledger = [
        *day("Zwolle", "Enschede", "2026-03-12", 8),
        *day("Enschede", "Zwolle", "2025-03-12", 8),
        *day("Dordrecht", "Zwolle", "2026-06-12", 8),
    ]
    found = next_host(balance_of(ledger, members=NAMES, tolerance=Decimal(40)), NAMES)
    assert [one.name for one in found.order] == ["Enschede", "Zwolle", "Dordrecht"]
    assert [one.say("en") for one in found.reasons] == [
        "Of those who can host, none received more than 40 hours above what it gave.",
        "So what counts is who hosted least often, with what is planned.",
        "Enschede hosted once, on Wednesday 12 March 2025.",
        "As often, but more recently: Zwolle and Dordrecht.",
    ]


def test_whoever_has_a_day_planned_is_not_asked_for_its_debt_again_and_who_cannot_is_named() -> None:
    ledger = [*day("Zwolle", "Enschede", "2026-03-12", 80), *day("Zwolle", "Enschede", "2026-06-12", 80)]
    weighed = balance_of(ledger, members=NAMES)
    found = next_host(weighed, NAMES, planned={"Enschede": 3}, cannot={"Dordrecht"})
    assert found.host == "Zwolle"
    assert [one.say("en") for one in found.reasons] == [
        "A day of Enschede is planned already. What it gives cannot be told yet.",
        "So what counts is who hosted least often, with what is planned.",
        "Zwolle hosted 2 times, the last time on Friday 12 June 2026.",
        "Dordrecht cannot host now.",
    ]


def test_several_with_a_day_planned_are_named_in_one_sentence() -> None:
    ledger = [*day("Zwolle", "Enschede", "2026-03-12", 80), *day("Zwolle", "Dordrecht", "2026-03-12", 80)]
    found = next_host(balance_of(ledger, members=NAMES), NAMES, planned={"Enschede": 1, "Dordrecht": 1})
    assert found.reasons[0].say("nl").startswith("Van Enschede en Dordrecht staat al een dag gepland.")


def test_a_planned_day_counts_as_a_day_hosted() -> None:
    ledger = [*day("Zwolle", "Enschede", "2026-03-12", 8), *day("Zwolle", "Enschede", "2026-04-12", 8)]
    found = next_host(balance_of(ledger, members=NAMES), NAMES, planned={"Enschede": 1, "Dordrecht": 1})
    assert [one.name for one in found.order] == ["Enschede", "Dordrecht", "Zwolle"]


def test_when_nobody_can_that_is_said() -> None:
    weighed = balance_of([], members=NAMES)
    assert next_host(weighed, NAMES, cannot=NAMES).reasons[0].rule.id == "purse.nobody"
    assert next_host(weighed, []).reasons[0].rule.id == "purse.no_members"


def test_a_member_that_never_hosted_is_told_so_by_the_name_it_is_called() -> None:
    found = next_host(balance_of([], members=["a"]), ["a"], titles={"a": "Zwolle"})
    assert (found.host, found.reasons[-1].say("nl")) == ("a", "Zwolle ontving nog geen dag.")


def test_what_decided_between_those_that_hosted_as_often_is_said() -> None:
    ledger = day("Zwolle", "Dordrecht", "2026-03-12", 8)
    found = next_host(balance_of(ledger, members=NAMES, tolerance=Decimal(40)), NAMES)
    assert [one.say("nl") for one in found.reasons[2:]] == [
        "Dordrecht ontving nog geen dag.",
        "Even vaak: Enschede. Dan gaat voor wie het meest kreeg boven wat het gaf: Dordrecht, 8 uur.",
    ]
    found = next_host(balance_of([], members=NAMES), NAMES)
    assert found.reasons[-1].say("en") == (
        "As often, and all else is equal: Enschede and Dordrecht. Zwolle stands earlier in the list."
    )
