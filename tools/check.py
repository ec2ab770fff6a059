"""Everything that must hold before a change is shared: `make test`, or `make lint` for what needs no tests.

The jobs run three at a time: on two processors one of them often waits, for a browser or a clock. What this machine
lacks is skipped and named at the end with the command that installs it; with CI=true what lacks is a failure.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

from tools.demo import build
from tools.machine import INSTALL, chromium, postgresql
from tools.postgres import running

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "var" / "test"
BIN = Path(sys.executable).parent
SETTINGS = {"DJANGO_SETTINGS_MODULE": "leercyclus.web.config.settings", "PYTHONHASHSEED": "0"}
SITE = {
    "DATABASE_URL",
    "STATIC_ROOT",
    "PUBLIC_URL",
    "MAIL_URL",
    "MAIL_FROM",
    "LEERCYCLUS_DEMO",
    "LEERCYCLUS_LEASE",
    "LEERCYCLUS_FIGURES",
    "LEERCYCLUS_LANGUAGE",
    "LOG_FORMAT",
    "METRICS_TOKEN",
    "PROMETHEUS_MULTIPROC_DIR",
    "LISTEN",
    "WEB_CONCURRENCY",
    "WEB_THREADS",
}
# A machine that throws everything away may say so; yet half the jobs, and the programs that tests start, read the same
# thousand modules, and compiling those takes longer than many a test.
UNCOMPILED = {"PYTHONDONTWRITEBYTECODE"}
SITE_TESTS = ("tests/web", "tests/upgrade")
PAGE_TESTS = "tests/pages"


@dataclass(frozen=True)
class Job:
    """One command that must end well.

    Attributes:
        name: what it checks, in a word or two.
        command: the program in .venv/bin and its arguments.
        report: the JUnit report it writes, relative to `REPORTS`; empty for what is no test.
        needs: what the machine must have for it, keys of `INSTALL`.
        spared_by: what a machine may have by which another job does the same, and more; it is left out there.
    """

    name: str
    command: tuple[str, ...]
    report: str = ""
    needs: tuple[str, ...] = ()
    spared_by: str = ""


@dataclass
class Tally:
    """What came of all jobs."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    lacking: dict[str, list[str]] = field(default_factory=dict)


def pytest_job(name: str, report: str, *arguments: str, needs: tuple[str, ...] = (), spared_by: str = "") -> Job:
    """Make a job of a run of pytest."""
    command = ("pytest", "-q", "--no-header", f"--junitxml={REPORTS / report}", *arguments)
    return Job(name, command, report, needs, spared_by)


# Compiled once, before the tests that search for groups: on a machine that never did, four jobs and every server that
# they start would each do it, side by side, and each takes twenty seconds of a processor.
PREPARE = "from leercyclus.engine.groups.search.ready import prepare; prepare(seat_rules=True); prepare()"
SEARCH = (Job("search", ("python", "-c", PREPARE)),)
LINT = (
    Job("types", ("mypy",)),
    Job("lint", ("ruff", "check", ".")),
    Job("format", ("ruff", "format", "--check", ".")),
    Job("walls", ("lint-imports",)),
    Job("translations", ("python", "-m", "tools.translations", "check")),
    Job("migrations", ("python", "-m", "leercyclus.web", "makemigrations", "--check", "--dry-run")),
)
# On PostgreSQL: what reads and writes the database (models, queries, actions), every page once and in one language, so
# that each question is asked there too, and the pages on which several write at once. What else a page says and refuses
# does not depend on the database. The journeys go where a site of several machines does, and on SQLite only where there
# is no PostgreSQL: the forms that they send are each sent on SQLite by the tests of the pages.
SHARED_PAGES = ("every_page", "people_lists", "answer", "board", "afterwards")
ON_POSTGRESQL = (
    *(*SITE_TESTS, "--ignore=tests/web/mail/test_every_mail.py"),
    *(f"tests/pages/test_{name}.py" for name in SHARED_PAGES),
    "--deselect=tests/pages/test_every_page.py::test_every_english_page_is_sound",
)
BESIDE = ("--ignore=tests/browser", *(f"--ignore={path}" for path in (*SITE_TESTS, PAGE_TESTS)))
# Run once more on a database that the first version made: its pages, those of days, which came later, and its mail.
# Once is enough: that such a database becomes the same as a fresh one, to the last index, is tested on both.
UPGRADED = ("--upgraded", "tests/pages/test_circle.py", "tests/pages/test_days.py", "tests/web/mail/test_actions.py")
JOURNEYS = "tests/browser/journeys"
# The longest first: the last job to end decides how long all take.
TESTS = (
    pytest_job("browser", "browser.xml", "tests/browser", f"--ignore={JOURNEYS}", needs=("Chromium",)),
    pytest_job(
        "site on PostgreSQL",
        "site_postgresql.xml",
        "--only-database",
        *ON_POSTGRESQL,
        needs=("PostgreSQL",),
    ),
    pytest_job("pages on SQLite", "pages_sqlite.xml", PAGE_TESTS),
    pytest_job("site on SQLite", "site_sqlite.xml", *SITE_TESTS),
    pytest_job("tests", "tests.xml", "tests", *BESIDE),
    pytest_job("journeys on PostgreSQL", "journeys.xml", JOURNEYS, needs=("Chromium", "PostgreSQL")),
    pytest_job("examples", "examples.xml", "--doctest-modules", "src", "tools", "--ignore-glob=*/wsgi.py"),
    pytest_job("upgraded", "upgraded.xml", *UPGRADED),
    pytest_job("journeys", "journeys_sqlite.xml", JOURNEYS, needs=("Chromium",), spared_by="PostgreSQL"),
)


def main() -> int:
    """Run the jobs, show what failed, and close with one line of counts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lint", action="store_true", help="only what needs no tests")
    jobs = LINT if parser.parse_args().lint else (*SEARCH, *TESTS[:1], *LINT, *TESTS[1:])
    REPORTS.mkdir(parents=True, exist_ok=True)
    for old in REPORTS.glob("*.xml"):
        old.unlink()
    build()
    ready, tally = sort_out(jobs, {need for need in INSTALL if has(need)}, strict=is_ci(os.environ))
    with ThreadPoolExecutor(max_workers=3) as pool:
        for done in as_completed([pool.submit(_run, job) for job in ready]):
            _count(tally, *done.result())
    print("\n".join(closing_lines(tally)))
    return 1 if tally.failed else 0


def sort_out(jobs: Iterable[Job], present: Collection[str], *, strict: bool) -> tuple[list[Job], Tally]:
    """Part the jobs that this machine can run from those it cannot; where `strict`, each of the latter has failed."""
    ready: list[Job] = []
    tally = Tally()
    for job in jobs:
        if job.spared_by in present:
            continue
        lacking = [need for need in job.needs if need not in present]
        if not lacking:
            ready.append(job)
            continue
        for need in lacking:
            tally.lacking.setdefault(need, []).append(job.name)
        tally.failed += strict
        tally.skipped += not strict
    return ready, tally


def closing_lines(tally: Tally) -> list[str]:
    """Say what was not run and what installs it, and last of all the counts."""
    lines = [
        f"Not run, no {thing} here: {', '.join(names)}. To install it: {INSTALL[thing]}"
        for thing, names in tally.lacking.items()
    ]
    return [*lines, f"{tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped"]


def is_ci(variables: Mapping[str, str]) -> bool:
    """Tell whether a build server runs this, where nothing may be lacking."""
    return variables.get("CI", "").lower() in {"1", "true"}


def has(thing: str) -> bool:
    """Tell whether the machine has one of the things that jobs need."""
    find: Mapping[str, Callable[[], Path | None]] = {"Chromium": chromium, "PostgreSQL": postgresql}
    return find[thing]() is not None


def _run(job: Job) -> tuple[Job, subprocess.CompletedProcess[str], float]:
    """Run one job, on its own server when it needs PostgreSQL."""
    start = time.monotonic()
    # Whatever site this machine serves, the tests have their own database and figures.
    environment = {name: value for name, value in os.environ.items() if name not in SITE | UNCOMPILED} | SETTINGS
    folder = postgresql() if "PostgreSQL" in job.needs else None
    if folder:
        with running(folder) as url:
            done = _execute(job, {**environment, "DATABASE_URL": url})
    else:
        done = _execute(job, environment)
    return job, done, time.monotonic() - start


def _execute(job: Job, environment: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    command = [str(BIN / job.command[0]), *job.command[1:]]
    pipe, join = subprocess.PIPE, subprocess.STDOUT
    return subprocess.run(command, cwd=ROOT, env=environment, stdout=pipe, stderr=join, text=True, check=False)


def _count(tally: Tally, job: Job, done: subprocess.CompletedProcess[str], seconds: float) -> None:
    """Print how a job ended, all it said when it failed, and add its tests to the tally."""
    word = "failed" if done.returncode else "ok"
    print(f"{word:7}{job.name:22}{seconds:6.1f} s", flush=True)
    if done.returncode:
        print(done.stdout, flush=True)
    report = REPORTS / job.report
    if not job.report or not report.exists():
        tally.failed += done.returncode != 0
        tally.passed += done.returncode == 0
        return
    counts = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
    for suite in ET.parse(report).getroot().iter("testsuite"):  # noqa: S314 - written by pytest a moment ago
        for key in counts:
            counts[key] += int(suite.get(key, 0))
    failed = counts["failures"] + counts["errors"]
    tally.failed += failed or (done.returncode != 0)
    tally.skipped += counts["skipped"]
    tally.passed += counts["tests"] - failed - counts["skipped"]


if __name__ == "__main__":
    sys.exit(main())
