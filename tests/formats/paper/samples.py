"""A day on paper with the data that hurts: long names, nothing filled in, letters of other scripts."""

from __future__ import annotations

import qrcode

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper import (
    Badge,
    Badges,
    Checked,
    CheckList,
    Code,
    Delegation,
    Guest,
    Occasion,
    Option,
    Part,
    Plan,
    Plans,
    RoomSign,
    RoomSigns,
    RunSheet,
    Seat,
    Step,
    TableCard,
    TableCards,
    TableRound,
    Use,
)
from leercyclus.formats.typeset import Place

ZWOLLE, ENSCHEDE, DORDRECHT, NONE = (
    Place("Zwolle", 0),
    Place("Enschede", 1),
    Place("Dordrecht", 2),
    Place("Alphen aan den Rijn", None),
)
OCCASIONS: dict[Language, Occasion] = {
    "nl": Occasion("Uitwisselingsdag Zwolle", "donderdag 18 maart 2027", "groepen versie 2 van 16 maart 2027, 14:05"),
    "en": Occasion("Exchange day Zwolle", "Thursday 18 March 2027", "groups version 2 of 16 March 2027, 14:05"),
}
RULE = {
    "nl": "Wat hier gezegd wordt mag mee. Wie het zei niet.",
    "en": "What is said here may travel. Who said it may not.",
}
QUESTIONS = {
    "nl": (
        "Wat doen jullie dat wij niet doen?",
        "Wat zou er waar moeten zijn om dit bij ons te laten werken?",
        "Waardoor zou jij van mening veranderen?",
    ),
    "en": (
        "What do you do that we do not?",
        "What would have to be true for this to work with us?",
        "What would make you change your mind?",
    ),
}
SECRECY = "Wat je over bewoners hoort, blijft hier."
NASTY = (
    Guest("Sanne de Wit", ZWOLLE, "hoofd cultuur en vrije tijd"),
    Guest("Maximiliaan-Alexander van Hohenlohe-Langenburg tot Oud-Zuilenstein", ENSCHEDE, "beleidsmedewerker"),
    Guest("Şükrü Yaşar-Öztürk", DORDRECHT, "wijkcoach"),
    Guest("محمد العلي", ZWOLLE, "uitvoerend medewerker werk en inkomen"),
    Guest("Nguyễn Thị Đào", ENSCHEDE, ""),
    Guest("Ян", NONE, "Coördinator strategische samenwerkingsprogramma's maatschappelijke ondersteuning en jeugdhulp"),
    Guest("רות לוי", DORDRECHT, "wethouder"),
    Guest("王小明", ZWOLLE, "stagiair"),
    Guest("Donaudampfschifffahrtsgesellschaftskapitänswitwe", NONE, ""),
    Guest("Bé", ENSCHEDE, "gemeentesecretaris"),
)


def code(text: str = "https://leercyclus.example.nl/nl/b/" + "a" * 125 + "/") -> Code:
    drawn = qrcode.QRCode(border=4, mask_pattern=3)
    drawn.add_data(text)
    squares = drawn.get_matrix()
    path = "".join(f"M{x} {y}h1v1h-1z" for y, line in enumerate(squares) for x, black in enumerate(line) if black)
    return Code(len(squares), path)


def badges(language: Language = "nl", *, grouped: bool = True, count: int = len(NASTY)) -> Badges:
    seats = tuple(Seat(begins, number) for begins, number in (("09:30", 4), ("14:30", 12), ("15:30", 7)))
    offers = ("10:45 Begrijpelijke brieven", "13:00 Mee met de wijkcoach")
    drawn = code()
    found = tuple(
        Badge(
            guest.name,
            guest.post,
            "Ondernemersvereniging Zwolle en omstreken" if place == 2 else "",
            guest.place,
            seats if grouped else (),
            offers if grouped else (),
            drawn if place != 8 else None,
            no_photo=place % 3 == 1,
        )
        for place, guest in ((number, NASTY[number % len(NASTY)]) for number in range(count))
    )
    return Badges(OCCASIONS[language], language, found)


def tables(language: Language = "nl", *, grouped: bool = True, rounds: int = 3) -> TableCards:
    said = {"nl": ("Ronde", "Raadzaal"), "en": ("Round", "Council chamber")}[language]
    told = tuple(
        TableRound(
            f"{said[0]} {number + 1}",
            f"{9 + number}:30–{10 + number}:30",
            said[1],
            QUESTIONS[language][0] if number == 0 else "",
            NASTY[number : number + 6] if number != 1 else (),
        )
        for number in range(rounds)
    )
    cards = (TableCard(1, told), TableCard(12, told[:1])) if grouped else ()
    return TableCards(OCCASIONS[language], language, cards, QUESTIONS[language], RULE[language])


def signs(language: Language = "nl", *, grouped: bool = True) -> RoomSigns:
    uses = (
        Use("09:00–09:25", "Plenair", "Welkom door de wethouder"),
        Use("09:30–10:30", "Ronde 1", "tafels 1 tot en met 12"),
        Use("10:45–11:45", "Begrijpelijke brieven", "12 plekken"),
        Use("12:00–13:00", "Lunch"),
        Use("14:30–15:30", "Ronde 2", "tafels 1 tot en met 12"),
    )
    found = (
        RoomSign(
            "Raadzaal", "Eerste verdieping, trap op en dan links", is_step_free=True, has_hearing_loop=True, uses=uses
        ),
        RoomSign(
            "Vergaderkamer burgemeester mr. dr. Van Walterswaardt-Hengevelderhuizen",
            "",
            is_step_free=False,
            has_hearing_loop=False,
            uses=uses[:1],
        ),
        RoomSign("K2", "", is_step_free=True, has_hearing_loop=False, uses=()),
    )
    return RoomSigns(OCCASIONS[language], language, found if grouped else ())


def run_sheet(language: Language = "nl", *, grouped: bool = True) -> RunSheet:
    options = (
        Option(
            "Mee met de wijkcoach",
            "Bij de hoofdingang",
            "wijkcoach, Zwolle",
            "tweede wijkcoach, Zwolle",
            6,
            note=SECRECY,
        ),
        Option("Aan de balie", "Balie 3", "", called_off=True),
    )
    steps = (
        Step("08:30", "09:00", "Aankomst", "Hal", "", "Koffie staat klaar om 08:15."),
        Step("09:00", "09:25", "Plenair", "Raadzaal", "wethouder sociaal, Zwolle", ""),
        Step("09:30", "10:30", "Ronde aan tafel 1", "Raadzaal", "", "Wat doen jullie dat wij niet doen?"),
        Step("13:00", "14:15", "Praktijkbezoeken", "", "", "Bus vertrekt om 13:05.", options),
        Step("15:45", "16:15", "Eén ding mee naar huis", "Raadzaal", NASTY[1].name, ""),
    )
    counts = ("Er komen 40 mensen uit 3 gemeenten.",)
    return RunSheet(
        OCCASIONS[language],
        language,
        "Stadhuis, Grote Kerkplein 15" if grouped else "",
        (NASTY[0].name, "" if not grouped else NASTY[1].name),
        "Van der Linden Catering",
        counts if grouped else (),
        steps if grouped else (),
    )


def checklist(language: Language = "nl", *, grouped: bool = True, copies: int = 1) -> CheckList:
    people = tuple(
        Checked(
            guest.name,
            guest.post,
            ("4", "Begrijpelijke brieven", "Mee met de wijkcoach", "12") if grouped else (),
            "komt om 10:00" if place == 1 else "",
            "Ik kom met een rolstoel en een hulphond." if place == 3 else "",
        )
        for place, guest in enumerate(NASTY * copies)
    )
    rounds = ("09:30 Ronde 1", "10:45 Workshops", "13:00 Praktijkbezoeken", "14:30 Ronde 2") if grouped else ()
    return CheckList(OCCASIONS[language], language, rounds, (Delegation(ZWOLLE, people), Delegation(NONE, people[:2])))


def plans(language: Language = "nl", *, grouped: bool = True, count: int = 3) -> Plans:
    parts = (
        Part("08:30–09:00", "Aankomst", "Hal"),
        Part("09:00–09:25", "Plenair", "Raadzaal"),
        Part("09:30–10:30", "Ronde 1", "Raadzaal", 4, QUESTIONS[language][0], NASTY[1:6]),
        Part("10:45–11:45", "Begrijpelijke brieven", "Kamer 2", None, "", NASTY[4:]),
        Part("12:00–13:00", "Lunch", "Hal"),
        Part("13:00–14:15", "Mee met de wijkcoach", "Bij de hoofdingang", None, "", NASTY[2:5], SECRECY),
        Part("14:30–15:30", "Ronde 2", "Raadzaal", 12, "", NASTY[5:]),
        Part("15:45–16:15", "Eén ding mee naar huis", "Raadzaal"),
    )
    bare = tuple(Part(one.when, one.what, one.where) for one in parts)
    found = tuple(
        Plan(
            OCCASIONS["en" if place == 1 else language],
            "en" if place == 1 else language,
            guest.name,
            guest.post,
            guest.place,
            parts if grouped else bare,
            RULE["en" if place == 1 else language],
            ("wijkteams", "afval") if place == 0 else (),
            "Hoe houden jullie de wachttijd kort?" if place == 0 else "",
            has_groups=grouped,
        )
        for place, guest in ((number, NASTY[number % len(NASTY)]) for number in range(count))
    )
    return Plans(OCCASIONS[language], language, found)


def full_plans(*, people: int, count: int = 1) -> Plans:
    """Plans of a day with four rounds, in each of which one meets so many others."""
    place = (ZWOLLE, ENSCHEDE, DORDRECHT)
    others = tuple(
        Guest(f"Annelies van der Velden {each}", place[each % 3], "wijkcoach jeugd") for each in range(people)
    )
    question = QUESTIONS["nl"][1]
    parts = (
        Part("08:30–09:00", "Aankomst", "Hal"),
        Part("09:00–09:25", "Plenair", "Raadzaal"),
        Part("09:30–10:30", "Ronde 1", "Raadzaal", 4, question, others),
        Part("10:45–11:45", "Begrijpelijke brieven", "Kamer 2", None, "", others),
        Part("12:00–13:00", "Lunch", "Hal"),
        Part("13:00–14:15", "Mee op huisbezoek", "Bij de hoofdingang", None, "", others),
        Part("14:30–15:30", "Ronde 2", "Raadzaal", 12, question, others),
        Part("15:45–16:15", "Eén ding mee naar huis", "Raadzaal"),
    )
    found = tuple(
        Plan(OCCASIONS["nl"], "nl", f"Deelnemer {number + 1}", "hoofd jeugd", ZWOLLE, parts, RULE["nl"])
        for number in range(count)
    )
    return Plans(OCCASIONS["nl"], "nl", found)
