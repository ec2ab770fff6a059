"""The words that always stand on the paper of a day, by the name under which a template knows them."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

_TABLE = Rule("formats.paper.table", nl="Tafel", en="Table")
_TIME = Rule("formats.paper.time", nl="Tijd", en="Time")
_WHAT = Rule("formats.paper.what", nl="Wat", en="What")
_NO_PHOTO = Rule("formats.paper.no_photo", nl="geen foto", en="no photos")
_NOBODY = Rule(
    "formats.paper.nobody",
    nl="Nog niemand heeft ja gezegd. Print dit opnieuw als mensen hebben geantwoord.",
    en="Nobody has said yes so far. Print this again once people have answered.",
)
_NO_GROUPS = Rule(
    "formats.paper.no_groups",
    nl="De groepen zijn nog niet gepubliceerd. Print dit opnieuw als ze er zijn.",
    en="The groups are not published yet. Print this again once they are.",
)
_GROUPS_FOLLOW = Rule(
    "formats.paper.groups_follow",
    nl="De groepen volgen nog. Op de dag hoor je je tafel.",
    en="The groups follow. On the day you hear which table is yours.",
)

BADGE_WORDS = {
    "title": Rule("formats.paper.badges", nl="Badges", en="Badges"),
    "cut": Rule(
        "formats.paper.badges_cut", nl="90 × 54 mm, knip langs de streepjes", en="90 × 54 mm, cut at the marks"
    ),
    "code": Rule("formats.paper.badges_code", nl="QR-code naar de pagina van", en="QR code to the page of"),
    "no_photo": _NO_PHOTO,
    "no_photo_long": Rule(
        "formats.paper.no_photo_long", nl="Wil niet op de foto", en="Does not want to be photographed"
    ),
    "table": _TABLE,
    "nobody": _NOBODY,
}
TABLE_WORDS = {
    "title": Rule("formats.paper.tables", nl="Tafelkaarten", en="Table cards"),
    "table": _TABLE,
    "who": Rule("formats.paper.tables_who", nl="Wie zit hier", en="Who sits here"),
    "talk": Rule("formats.paper.tables_talk", nl="Hier kun je op door", en="To talk on"),
    "fold": Rule("formats.paper.tables_fold", nl="hier vouwen", en="fold here"),
    "no_groups": _NO_GROUPS,
    "nobody": Rule("formats.paper.tables_nobody", nl="Niemand in deze ronde", en="Nobody in this round"),
}
SIGN_WORDS = {
    "title": Rule("formats.paper.signs", nl="Zaalborden", en="Room signs"),
    "when": _TIME,
    "what": _WHAT,
    "arrows": Rule(
        "formats.paper.signs_arrows",
        nl="Wijst dit bord de weg? Maak dan de goede pijl zwart.",
        en="Does this sign show the way? Then fill in the right arrow.",
    ),
    "step_free": Rule("formats.paper.step_free", nl="Drempelvrij", en="Step-free"),
    "steps": Rule("formats.paper.steps", nl="Niet zonder trap of drempel te bereiken", en="Not without steps"),
    "hearing_loop": Rule("formats.paper.hearing_loop", nl="Ringleiding", en="Hearing loop"),
    "free": Rule("formats.paper.signs_free", nl="Deze zaal is de hele dag vrij.", en="This room is free all day."),
    "no_rooms": Rule(
        "formats.paper.signs_none",
        nl="Deze dag heeft nog geen zalen. Zet ze in het programma en print dit opnieuw.",
        en="This day has no rooms so far. Add them to the programme and print this again.",
    ),
}
RUN_WORDS = {
    "title": Rule("formats.paper.run", nl="Draaiboek", en="Run sheet"),
    "time": _TIME,
    "what": _WHAT,
    "where": Rule("formats.paper.run_where", nl="Waar", en="Where"),
    "leader": Rule("formats.paper.run_leader", nl="Wie leidt", en="Led by"),
    "done": Rule("formats.paper.run_done", nl="Klaar", en="Done"),
    "first": Rule("formats.paper.run_first", nl="Eerste coördinator", en="First coordinator"),
    "second": Rule("formats.paper.run_second", nl="Tweede coördinator", en="Second coordinator"),
    "phone": Rule("formats.paper.run_phone", nl="Telefoon", en="Phone"),
    "phones": Rule("formats.paper.run_phones", nl="Wie bel je?", en="Whom to call"),
    "caterer": Rule("formats.paper.run_caterer", nl="Cateraar", en="Caterer"),
    "location": Rule("formats.paper.run_location", nl="Gebouw", en="Building"),
    "called_off": Rule("formats.paper.run_called_off", nl="gaat niet door", en="called off"),
    "stand_in": Rule("formats.paper.run_stand_in", nl="invaller:", en="stand-in:"),
    "people": Rule("formats.paper.run_people", nl="mensen", en="people"),
    "person": Rule("formats.paper.run_person", nl="mens", en="person"),
    "empty": Rule(
        "formats.paper.run_empty",
        nl="Het programma is nog leeg. Vul het en print dit opnieuw.",
        en="The programme is still empty. Fill it and print this again.",
    ),
    "notes": Rule("formats.paper.run_notes", nl="Ruimte voor notities", en="Room for notes"),
}
CHECK_WORDS = {
    "title": Rule("formats.paper.check", nl="Inchecklijst", en="Check-in list"),
    "here": Rule("formats.paper.check_here", nl="Is er", en="Here"),
    "name": Rule("formats.paper.check_name", nl="Naam", en="Name"),
    "note": Rule("formats.paper.check_note", nl="Let op", en="Mind"),
    "nobody": _NOBODY,
    "no_groups": _NO_GROUPS,
    "walk_ins": Rule("formats.paper.check_walk_ins", nl="Erbij gekomen", en="Walk-ins"),
    "walk_ins_how": Rule(
        "formats.paper.check_walk_ins_how",
        nl="Vraag drie dingen: naam, organisatie en niveau.",
        en="Ask three things: name, organisation and level.",
    ),
    "organisation": Rule("formats.paper.check_organisation", nl="Organisatie", en="Organisation"),
    "level": Rule("formats.paper.check_level", nl="Niveau", en="Level"),
    "table": _TABLE,
}
PLAN_WORDS = {
    "title": Rule("formats.paper.plans", nl="Mijn dag", en="My day"),
    "time": _TIME,
    "what": _WHAT,
    "mine": Rule("formats.paper.plans_mine", nl="Mijn dag", en="My day"),
    "why": Rule("formats.paper.plans_why", nl="Jij bent gevraagd voor:", en="You were asked for:"),
    "table": _TABLE,
    "with": Rule("formats.paper.plans_with", nl="Met", en="With"),
    "question": Rule("formats.paper.plans_question", nl="Mijn vraag", en="My question"),
    "one_thing": Rule("formats.paper.plans_one_thing", nl="Mijn ene ding", en="My one thing"),
    "one_thing_how": Rule(
        "formats.paper.plans_one_thing_how",
        nl="Wat neem je mee naar huis? Als ..., dan doe ik ...",
        en="What do you take home? If ..., then I ...",
    ),
    "groups_follow": _GROUPS_FOLLOW,
    "nobody": _NOBODY,
}

PEOPLE = Rule("formats.paper.book.people", nl="Mensen", en="People")
PEOPLE_HEAD = Rule(
    "formats.paper.book.people_head",
    nl="Gemeente|Naam|Functie|Let op",
    en="Municipality|Name|Post|Mind",
)
TABLES = Rule("formats.paper.book.tables", nl="Tafels per ronde", en="Tables per round")
TABLES_HEAD = Rule(
    "formats.paper.book.tables_head",
    nl="Ronde|Tijd|Tafel|Zaal|Naam|Gemeente|Functie",
    en="Round|Time|Table|Room|Name|Municipality|Post",
)
PROGRAMME = Rule("formats.paper.book.programme", nl="Programma", en="Programme")
PROGRAMME_HEAD = Rule(
    "formats.paper.book.programme_head",
    nl="Van|Tot|Wat|Waar|Wie leidt|Invaller|Mensen|Let op",
    en="From|To|What|Where|Led by|Stand-in|People|Mind",
)
CHECK_IN = Rule("formats.paper.book.check_in", nl="Inchecken", en="Check-in")
CHECK_IN_HEAD = Rule("formats.paper.book.check_in_head", nl="Is er|Gemeente|Naam", en="Here|Municipality|Name")
NEED_HEAD = Rule("formats.paper.book.need_head", nl="Nodig om binnen te komen", en="Needs to get in")
CATERING = Rule("formats.paper.book.catering", nl="Cateraar", en="Caterer")
CATERING_HEAD = Rule("formats.paper.book.catering_head", nl="Wat|Aantal", en="What|Number")
CALLED_OFF = RUN_WORDS["called_off"]
TABLE = _TABLE
