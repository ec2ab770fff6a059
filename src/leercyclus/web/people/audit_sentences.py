"""What was done to people and organisations, in a sentence each."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES = {
    "person.added": Rule(
        "audit.person.added", nl="Bracht iemand in de delegatie.", en="Brought somebody into the delegation."
    ),
    "person.linked": Rule(
        "audit.person.linked",
        nl="Bracht iemand in de delegatie die al bekend was.",
        en="Brought somebody into the delegation who was known already.",
    ),
    "person.changed": Rule("audit.person.changed", nl="Wijzigde iemands gegevens.", en="Changed a record of a person."),
    "person.post_changed": Rule(
        "audit.person.post_changed", nl="Gaf iemand een andere functie.", en="Gave somebody another post."
    ),
    "person.left": Rule("audit.person.left", nl="Liet iemand vertrekken.", en="Let somebody leave."),
    "person.merged": Rule(
        "audit.person.merged", nl="Maakte van twee kaarten één persoon.", en="Made two records one person."
    ),
    "person.unmerged": Rule(
        "audit.person.unmerged", nl="Maakte van één persoon weer twee.", en="Made one person two again."
    ),
    "person.address_refused": Rule(
        "audit.person.address_refused",
        nl="Stelde vast dat twee mensen met één adres twee mensen zijn.",
        en="Said that two records with one address are two people.",
    ),
    "people.imported": Rule(
        "audit.people.imported", nl="Las een lijst met mensen in.", en="Brought in a list of people."
    ),
    "level.ended": Rule(
        "audit.level.ended", nl="Liet de functies van een niveau eindigen.", en="Let the posts of a level end."
    ),
    "organisation.added": Rule(
        "audit.organisation.added", nl="Voegde een organisatie toe.", en="Added an organisation."
    ),
    "organisation.renamed": Rule(
        "audit.organisation.renamed", nl="Gaf een organisatie een andere naam.", en="Gave an organisation another name."
    ),
    "organisation.taken_over": Rule(
        "audit.organisation.taken_over",
        nl="Liet de gemeente verdergaan in een andere.",
        en="Let the municipality go on in another.",
    ),
    "organisation.took_over": Rule(
        "audit.organisation.took_over",
        nl="Liet een andere gemeente in deze verdergaan.",
        en="Let another municipality go on in this one.",
    ),
    "organisation.takeover_undone": Rule(
        "audit.organisation.takeover_undone",
        nl="Maakte een herindeling ongedaan.",
        en="Undid a merger of municipalities.",
    ),
}
