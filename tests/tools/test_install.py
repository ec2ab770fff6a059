"""What a newcomer types first."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import demo

ROOT = Path(__file__).resolve().parents[2]
TARGETS = ("demo", "test", "lint", "format", "bench", "shots", "docs", "clean")


def test_make_lists_every_target_in_a_line() -> None:
    lines = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    listed = {line.split()[1]: line for line in lines}
    assert set(TARGETS) <= set(listed)
    assert all(len(line) <= 120 for line in lines)


def test_a_port_that_is_no_number_gets_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "eighty")
    with pytest.raises(SystemExit, match="Expected PORT to be a number from 1 to 65535, got 'eighty'"):
        demo.free_port()


def test_a_port_that_is_taken_gets_a_sentence_with_another_one(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    with socket.socket() as taken:
        taken.bind((demo.HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        monkeypatch.setenv("PORT", str(port))
        with pytest.raises(SystemExit, match=f"Port {port} cannot be used.*make demo PORT="):
            demo.free_port()


def test_what_cannot_be_built_ends_the_demo() -> None:
    with demo.building("this") as told:  # Python's own poem: it is always there
        demo.end_well(told)
    with demo.building("tools.nowhere") as failing, pytest.raises(SystemExit, match="1"):
        demo.end_well(failing)


def test_the_pages_can_be_made_when_the_register_is_there_and_before_the_demo_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    there, here = multiprocessing.Pipe(duplex=False)
    done: list[tuple[str, bool]] = []
    monkeypatch.setattr(demo, "call_command", lambda name, **_options: done.append((name, there.poll())))
    demo.fill(here)
    assert done == [("migrate", False), ("load_register", False), ("load_demo", True), ("load_examples", True)]


def test_the_environment_is_filled_without_a_pip_in_it(tmp_path: Path) -> None:
    (tmp_path / "tools").mkdir()
    shutil.copy(ROOT / "tools/install.sh", tmp_path / "tools/install.sh")
    python = tmp_path / "python"
    told = tmp_path / "told"
    python.write_text(
        f"""#!/bin/sh
echo "$*" >> {told}
case "$*" in
  "-m venv --without-pip .venv") mkdir -p .venv/bin; cp "$0" .venv/bin/python ;;
  "-c import sys; print(sys._base_executable)") echo {python} ;;
  *install*) printf '#!/bin/sh\n' > .venv/bin/uv; chmod +x .venv/bin/uv ;;
esac
""",
        encoding="utf-8",
    )
    python.chmod(0o755)
    surroundings = {"PATH": "/usr/bin:/bin", "PYTHON": str(python)}
    subprocess.run(["/bin/sh", "tools/install.sh", "web"], cwd=tmp_path, env=surroundings, check=True)
    lines = told.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if "pip" in line and "venv --" not in line] == [
        "-m pip --python .venv/bin/python install --quiet --disable-pip-version-check --root-user-action=ignore uv"
    ]
    assert not any("ensurepip" in line for line in lines)


def test_the_packages_are_fetched_with_the_certificates_that_the_machine_trusts(tmp_path: Path) -> None:
    for folder in ("tools", "bin", ".venv/bin"):
        (tmp_path / folder).mkdir(parents=True)
    shutil.copy(ROOT / "tools/install.sh", tmp_path / "tools/install.sh")
    (tmp_path / ".venv/bin/python").symlink_to(sys.executable)
    uv = tmp_path / "bin/uv"
    uv.write_text('#!/bin/sh\necho "$UV_SYSTEM_CERTS $UV_NATIVE_TLS $*"\n', encoding="utf-8")
    uv.chmod(0o755)
    surroundings = {"PATH": f"{uv.parent}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["sh", "tools/install.sh", "web"], cwd=tmp_path, env=surroundings, capture_output=True, text=True, check=True
    )
    assert [line[:12] for line in done.stdout.splitlines()] == ["1 1 pip inst"] * 2
