"""What stands on the paper of one day, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

DAY_IN = Rule("paper.day_in", nl="Uitwisselingsdag {host}", en="Exchange day in {host}")
VERSION = Rule("paper.version", nl="groepen versie {number} van {moment}", en="groups version {number} of {moment}")
ONE_TABLE = Rule("paper.one_table", nl="tafel {number}", en="table {number}")
TABLES = Rule("paper.tables", nl="tafels {first} tot en met {last}", en="tables {first} to {last}")
TABLE_LIST = Rule("paper.table_list", nl="tafels {numbers}", en="tables {numbers}")
LEADS = Rule("paper.leads", nl="leidt", en="leads")
RECEIVES = Rule("paper.receives", nl="ontvangt", en="receives")
QUESTION = Rule("paper.question", nl="Vraag: {question}", en="Question: {question}")
COMES_AT = Rule("paper.comes_at", nl="komt om {time}", en="comes at {time}")
GOES_AT = Rule("paper.goes_at", nl="gaat om {time}", en="leaves at {time}")
NO_PHOTO = Rule("paper.no_photo", nl="geen foto", en="no photos")
COMING = Rule(
    "paper.coming",
    nl="Mensen: {people}. Gemeenten: {municipalities}.",
    en="People: {people}. Municipalities: {municipalities}.",
)
EATING = Rule("paper.eating", nl="Mensen in totaal", en="People in all")
USUAL = Rule("paper.eating_usual", nl="Zonder wens", en="Without a wish")
FILE = Rule("paper.file", nl="dag-{date}-{sheet}", en="day-{date}-{sheet}")
