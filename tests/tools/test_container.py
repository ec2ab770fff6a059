"""The container and its companions: no runtime is asked, so what they name must exist, and nothing may be missing."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from importlib.util import find_spec
from typing import Any

import pytest
from gunicorn.config import KNOWN_SETTINGS

from leercyclus.cli import COMMANDS
from leercyclus.web.config import serving
from leercyclus.web.config.environment import read_environment
from tests.contract.tracked import ROOT
from tests.tools.compose_reader import read

CONTAINERFILE = (ROOT / "Containerfile").read_text(encoding="utf-8")
COMPOSE = read((ROOT / "compose.yaml").read_text(encoding="utf-8"))
EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
OFFERED = set(re.findall(r"^#?([A-Z_]+)=", EXAMPLE, re.MULTILINE))
SET = set(re.findall(r"^([A-Z_]+)=", EXAMPLE, re.MULTILINE))
STEPS = [
    line.split(None, 1) for line in CONTAINERFILE.replace("\\\n", " ").splitlines() if line and not line.startswith("#")
]
BY_SITE = {"POSTGRES_PASSWORD"}
"""What compose.yaml itself asks."""


def steps(word: str) -> list[str]:
    return [rest for name, rest in STEPS if name == word]


def services() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = COMPOSE["services"]
    return found


@pytest.mark.parametrize("copied", steps("COPY"))
def test_every_file_that_is_copied_exists_and_is_not_kept_out(copied: str) -> None:
    words = shlex.split(copied)
    sources = words[:-1]
    if sources[0].startswith("--from="):
        names = {stage.split()[-1] for stage in steps("FROM") if " AS " in stage}
        assert sources[0].removeprefix("--from=") in names
        return
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line[:1] == "!"}
    assert [source for source in sources if not (ROOT / source).exists()] == []
    assert set(sources) <= let_in


def test_images_are_named_without_a_host_and_with_a_version() -> None:
    images = [*(stage.split()[0] for stage in steps("FROM")), services()["database"]["image"]]
    assert all(re.fullmatch(r"[a-z]+:[\w.-]+", image) for image in images)
    assert "latest" not in " ".join(images)


def test_every_module_and_command_that_a_container_runs_exists() -> None:
    text = CONTAINERFILE + (ROOT / "compose.yaml").read_text(encoding="utf-8")
    modules = set(re.findall(r'-m"?,? "?([a-z_.]+)', text)) - {"venv"}
    modules |= set(re.findall(r"python:([\w.]+)", text)) - {"3.13"}
    imported = set(re.findall(r"from ([\w.]+) import", text))
    named = {name for name in modules | imported if not name.startswith("3.")}
    assert {"leercyclus.web", "leercyclus.web.config.alive", "leercyclus.web.config.serving", "hatchling"} <= named
    assert [name for name in sorted(named) if find_spec(name) is None] == []
    commands = set(re.findall(r"leercyclus\.web ([a-z_]+)", text))
    from django.core.management import get_commands

    assert commands == {"collectstatic", "migrate", "load_register", "load_examples"}
    assert commands <= set(get_commands())
    assert services()["worker"]["command"][:2] == ["leercyclus", "work"]
    assert "work" in COMMANDS


def test_what_runs_is_no_root_and_asks_itself_whether_it_is_alive() -> None:
    last = CONTAINERFILE[CONTAINERFILE.rindex("FROM ") :]
    assert re.search(r"^USER leercyclus$", last, re.MULTILINE)
    assert "HEALTHCHECK" in last
    assert "gcc" not in last
    assert "npm" not in last.partition("\n")[2]


@pytest.mark.parametrize("name", ["application", "worker", "migrate"])
def test_every_variable_that_a_site_needs_is_given_by_the_example_the_image_or_the_composition(name: str) -> None:
    by_image = set(re.findall(r"\b([A-Z_]+)=", " ".join(steps("ENV"))))
    by_composition = set(services()[name]["environment"])
    assert services()[name]["env_file"] == ".env"
    needed = set(read_environment({}).missing)
    assert needed - SET - by_image - by_composition == set()


def test_the_example_names_every_variable_that_is_read_and_no_other() -> None:
    source = (ROOT / "src/leercyclus/web/config/environment.py").read_text(encoding="utf-8")
    read_here = set(re.findall(r'variables\.get\("([A-Z_]+)"', source)) | set(read_environment({}).missing)
    read_here |= {"LEERCYCLUS_RETENTION", "LISTEN"} | set(re.findall(r'number\("(\w+)"', _source_of_serving()))
    assert read_here == OFFERED - BY_SITE


def _source_of_serving() -> str:
    return (ROOT / "src/leercyclus/web/config/serving.py").read_text(encoding="utf-8")


def test_the_example_can_be_read_by_a_shell_too() -> None:
    script = "set -ae; . ./.env.example; " + "; ".join(f'echo "{name}=${name}"' for name in sorted(SET))
    done = subprocess.run(
        ["sh", "-c", script], cwd=ROOT, env={"PATH": os.environ["PATH"]}, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    told = dict(line.split("=", 1) for line in done.stdout.splitlines())
    written = dict(re.findall(r"^([A-Z_]+)=(.*)$", EXAMPLE, re.MULTILINE))
    assert told == {name: value.strip("'") for name, value in written.items()}
    assert told["MAIL_FROM"] == "Leercyclus <leercyclus@example.nl>"


def test_the_services_in_the_documents_run_as_the_user_of_the_site_and_do_not_give_up() -> None:
    for name in ("install.md", "mail-and-worker.md"):
        text = (ROOT / "docs/how-to" / name).read_text(encoding="utf-8")
        unit = re.sub("^ +", "", text[text.index("[Unit]") : text.index("[Install]")], flags=re.MULTILINE)
        assert {"User=leercyclus", "StartLimitIntervalSec=0", "RestartSec=5", "Restart=always"} <= set(
            unit.splitlines()
        )


def test_every_variable_of_the_example_has_a_sentence_above_it() -> None:
    blocks = re.findall(r"((?:^# .+\n)*)^#?([A-Z_]+)=", EXAMPLE, re.MULTILINE)
    assert [name for words, name in blocks if not words.rstrip().endswith((".", "name", "md", '"'))] == []
    assert len(blocks) == len(OFFERED)


def test_the_composition_is_a_database_a_step_two_processes_and_two_workers() -> None:
    assert set(services()) == {"database", "migrate", "application", "worker"}
    assert services()["worker"]["deploy"]["replicas"] == "2"
    assert "WEB_CONCURRENCY=2" in EXAMPLE
    for name in ("application", "worker"):
        assert services()[name]["depends_on"]["migrate"]["condition"] == "service_completed_successfully"
    assert services()["migrate"]["depends_on"]["database"]["condition"] == "service_healthy"
    assert "healthcheck" in services()["database"]
    used = {volume.partition(":")[0] for one in services().values() for volume in one.get("volumes", ())}
    assert used == set(COMPOSE["volumes"])
    assert all(port.startswith("127.0.0.1:") for port in services()["application"]["ports"])


def test_a_page_that_goes_on_may_end_before_the_container_is_killed() -> None:
    seconds = int(services()["application"]["stop_grace_period"].removesuffix("s"))
    assert seconds > serving.graceful_timeout
    assert "graceful_timeout" in {setting.name for setting in KNOWN_SETTINGS}
