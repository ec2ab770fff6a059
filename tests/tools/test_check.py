"""What `make test` says at its end."""

from __future__ import annotations

from tools.check import Job, Tally, closing_lines, is_ci, sort_out

PLAIN = Job("types", ("mypy",))
BROWSER = Job("browser", ("pytest",), needs=("Chromium",))
DATABASE = Job("pages on PostgreSQL", ("pytest",), needs=("PostgreSQL",))


def test_what_the_machine_lacks_is_skipped_and_named_with_what_installs_it() -> None:
    ready, tally = sort_out([PLAIN, BROWSER, DATABASE], {"Chromium"}, strict=False)
    assert ready == [PLAIN, BROWSER]
    assert closing_lines(tally) == [
        "Not run, no PostgreSQL here: pages on PostgreSQL. To install it: apt-get install postgresql",
        "0 passed, 0 failed, 1 skipped",
    ]


def test_a_job_that_lacks_two_things_is_skipped_once_and_named_by_both() -> None:
    both = Job("journeys on PostgreSQL", ("pytest",), needs=("Chromium", "PostgreSQL"))
    ready, tally = sort_out([both], set(), strict=False)
    assert (ready, tally.skipped, set(tally.lacking)) == ([], 1, {"Chromium", "PostgreSQL"})


def test_what_another_job_does_better_is_left_out_only_where_that_one_can_run() -> None:
    plain = Job("journeys", ("pytest",), needs=("Chromium",), spared_by="PostgreSQL")
    better = Job("journeys on PostgreSQL", ("pytest",), needs=("Chromium", "PostgreSQL"))
    assert sort_out([plain, better], {"Chromium", "PostgreSQL"}, strict=True)[0] == [better]
    assert sort_out([plain, better], {"Chromium"}, strict=False)[0] == [plain]
    assert sort_out([plain], set(), strict=False)[1].lacking == {"Chromium": ["journeys"]}


def test_on_a_build_server_what_lacks_is_a_failure() -> None:
    _ready, tally = sort_out([BROWSER, DATABASE], set(), strict=is_ci({"CI": "true"}))
    assert (tally.failed, tally.skipped) == (2, 0)


def test_the_last_line_is_the_counts() -> None:
    assert closing_lines(Tally(passed=3, failed=1, skipped=2)) == ["3 passed, 1 failed, 2 skipped"]
