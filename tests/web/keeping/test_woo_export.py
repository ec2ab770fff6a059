"""The export for the law on public records: what is in the file, and what is said when it cannot be made."""

from __future__ import annotations

import io
import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from python_calamine import CalamineWorkbook

from leercyclus.web.agenda.models import Position
from leercyclus.web.audit.models import Line
from leercyclus.web.circles.models import ThreeLines
from leercyclus.web.keeping.parcel import Question
from leercyclus.web.keeping.woo_queries import FIRST_DAY, LAST_DAY, gather
from leercyclus.web.mail.models import Message
from tests.cast import Cast

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(cast: Cast, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a way to start the command that gives its exit code and all that it says."""

    def started(*words: str) -> tuple[int, str]:
        code = 0
        try:
            call_command("woo_export", *words)
        except SystemExit as exit_:
            code = int(exit_.code or 0)
        told = capsys.readouterr()
        return code, (told.out + told.err).strip()

    return started


def opened(path: Path) -> dict[str, Any]:
    with ZipFile(path) as box:
        return {name: box.read(name) for name in box.namelist()}


def test_the_file_holds_an_inventory_the_documents_and_what_to_black_out(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "woo.zip"
    ThreeLines.objects.update(stuck="Onderhoud van de openbare ruimte; bel participant op 06-12345678.")
    code, said = run("--organisation", "gm0193", "--subject", "openbare ruimte", "--out", str(out), "--language", "nl")
    assert code == 0
    assert said == f"{out}: documenten 1, passages om te bekijken 4."
    files = opened(out)
    assert {"woo.xlsx", "woo.json", "lees-mij.txt"} <= files.keys()
    [document] = [name for name in files if name.startswith("documenten/")]
    assert "Onderhoud van de openbare ruimte" in files[document].decode()
    data = json.loads(files["woo.json"])
    assert (data["organisation"], [one["kind"] for one in data["documents"]]) == ("Zwolle", ["three_lines"])
    grounds = {(one["why"], one["ground"]) for one in data["look_at"]}
    assert grounds == {
        ("view", "Woo 5.2"),
        ("name", "Woo 5.1 lid 2 sub e"),
        ("phone", "Woo 5.1 lid 2 sub e"),
        ("function", "Woo 5.1 lid 2 sub e"),
    }
    book = CalamineWorkbook.from_filelike(io.BytesIO(files["woo.xlsx"]))
    assert book.sheet_names == ["inventaris", "documenten", "zwart te maken"]
    assert book.get_sheet_by_index(0).to_python()[1][-2:] == ["persoonlijke beleidsopvatting", "Zwolle"]


def test_without_a_subject_it_is_the_archive_of_everything(run: Run, cast: Cast, tmp_path: Path) -> None:
    Message.objects.update(organisation=cast.zwolle, state="sent")
    out = tmp_path / "a.zip"
    run("--organisation", "Zwolle", "--out", str(out), "--json")
    kinds = {one["kind"] for one in json.loads(opened(out)["woo.json"])["documents"]}
    after_the_day = {"lesson", "landing", "correction", "practice", "want", "follow_up", "letter"}
    assert kinds == {"purpose", "three_lines", "position", "day", "mail", *after_the_day}


@pytest.mark.parametrize(("subject", "language", "title"), [("musea", "nl", "Musea"), ("museums", "en", "Museums")])
def test_a_position_is_found_by_the_name_of_its_point_in_the_language_of_the_reader(
    run: Run, tmp_path: Path, subject: str, language: str, title: str
) -> None:
    out = tmp_path / "a.zip"
    Position.objects.update(how="In eigen beheer.")
    run("--organisation", "Zwolle", "--subject", subject, "--out", str(out), "--language", language)
    documents = json.loads(opened(out)["woo.json"])["documents"]
    assert [(one["kind"], one["title"]) for one in documents] == [("position", title)]


def test_what_another_municipality_holds_is_not_in_it(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "a.zip"
    run("--organisation", "Enschede", "--out", str(out))
    assert "wijkteams" not in opened(out)["woo.json"].decode()


def test_a_link_that_stands_for_somebody_and_a_code_do_not_go_along(run: Run, cast: Cast, tmp_path: Path) -> None:
    Message.objects.update(organisation=cast.zwolle, state="sent")
    Message.objects.create(
        key="c",
        kind="sign_in_code",
        language="nl",
        subject="code",
        body="ABC-DEF",
        organisation=cast.zwolle,
        state="sent",
    )
    out = tmp_path / "a.zip"
    run("--organisation", "Zwolle", "--out", str(out))
    text = opened(out)["woo.json"].decode()
    assert ("http://" in text, "ABC-DEF" in text, "[link]" in text) == (False, False, True)


def test_only_the_days_that_are_asked_for_count(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "a.zip"
    assert "documents 0" in run("--organisation", "Zwolle", "--to", "2020-01-01", "--out", str(out))[1]


def test_an_organisation_is_found_by_its_name_whatever_the_capitals(run: Run, tmp_path: Path) -> None:
    assert run("--organisation", "zWOLLE", "--out", str(tmp_path / "a.zip"))[0] == 0


def test_the_same_question_gives_the_same_files(run: Run, tmp_path: Path) -> None:
    boxes = []
    for name in ("a.zip", "b.zip"):
        run("--organisation", "Zwolle", "--subject", "wijkteams", "--out", str(tmp_path / name), "--json")
        boxes.append(opened(tmp_path / name))
        assert boxes[-1].pop("woo.xlsx"), "a workbook tells when it was made"
    assert boxes[0] == boxes[1]


def test_the_file_is_for_its_owner_only(run: Run, tmp_path: Path) -> None:
    run("--organisation", "Zwolle", "--out", str(tmp_path / "a.zip"))
    assert stat.S_IMODE((tmp_path / "a.zip").stat().st_mode) == 0o600


def test_that_it_was_made_stands_in_the_log_without_the_subject(run: Run, cast: Cast, tmp_path: Path) -> None:
    run("--organisation", "Zwolle", "--subject", "wijkteams", "--out", str(tmp_path / "a.zip"))
    line = Line.objects.get(what="woo.exported")
    assert (line.organisation, line.facts["documents"]) == (cast.zwolle.pk, 1)
    assert "wijkteams" not in json.dumps(line.facts)


WRONG = {
    "an unknown organisation": (("--organisation", "Ede"), "Deventer"),
    "no day": (("--organisation", "Zwolle", "--from", "gisteren"), "gisteren"),
    "days turned around": (("--organisation", "Zwolle", "--from", "2027-01-01", "--to", "2026-01-01"), "Turn them"),
}


@pytest.mark.parametrize(("words", "says"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_used_gets_a_sentence_and_exit_code_two(
    run: Run, tmp_path: Path, words: tuple[str, ...], says: str
) -> None:
    out = tmp_path / "a.zip"
    code, said = run(*words, "--out", str(out))
    assert code == 2
    assert says in said
    assert not out.exists()
    assert not Line.objects.filter(what="woo.exported").exists()


def test_a_file_that_is_there_is_never_written_over(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "a.zip"
    out.write_text("mine")
    code, said = run("--organisation", "Zwolle", "--out", str(out))
    assert (code, out.read_text()) == (2, "mine")
    assert "Nothing is written over" in said


def test_a_folder_that_is_not_there_is_told(run: Run, tmp_path: Path) -> None:
    code, said = run("--organisation", "Zwolle", "--out", str(tmp_path / "no" / "a.zip"))
    assert code == 2
    assert "no folder" in said


def test_gathering_asks_the_same_however_much_there_is(cast: Cast) -> None:
    counts = []
    question = Question("Zwolle", "", FIRST_DAY, LAST_DAY)
    for number in (1, 20):
        for one in range(number):
            Message.objects.create(
                key=f"{number}-{one}", kind="x", language="nl", body="T", organisation=cast.zwolle, state="sent"
            )
        with CaptureQueriesContext(connection) as asked:
            gather(cast.zwolle.pk, question, "nl")
        counts.append(len(asked))
    assert counts[0] == counts[1]
