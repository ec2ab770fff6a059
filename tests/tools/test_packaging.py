"""A package made of a clean clone holds what the site needs, and says what it lacks."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SERVE = """
from leercyclus.web.config.wsgi import application
from django.test import Client
page = Client(HTTP_HOST="localhost").get("/nl/").content.decode()
assert "Naar de inhoud" in page, page
print(page.partition('rel="stylesheet" href="')[2].partition('"')[0])
"""
FOLDERS = ("src", "tools")
FILES = ("pyproject.toml", "README.md", "LICENSE", ".gitignore")


def _clone(folder: Path) -> Path:
    """Copy what a clean clone holds of the package, so nothing that was built."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "built", "*.mo"))
    for name in FILES:
        shutil.copyfile(ROOT / name, folder / name)
    return folder


def _pack(clone: Path) -> tuple[Path, str]:
    """Make the wheel and unpack it, as an installer does; give its folder and what was said."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    done = subprocess.run(command, cwd=clone, capture_output=True, text=True, check=True)
    installed = clone / "installed"
    with zipfile.ZipFile(next((clone / "dist").glob("*.whl"))) as wheel:
        wheel.extractall(installed)
    return installed, done.stdout + done.stderr


def _run(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    settings = {
        "PYTHONPATH": str(installed),
        "DJANGO_SETTINGS_MODULE": "leercyclus.web.config.settings",
        "SECRET_KEY": "x" * 50,
        "ALLOWED_HOSTS": "localhost",
        "DATABASE_URL": f"sqlite:///{installed / 'site.sqlite3'}",
        "STATIC_ROOT": str(installed / "static"),
        "PUBLIC_URL": "http://localhost",
        "MAIL_URL": "smtp://mail.example.nl",
        "MAIL_FROM": "leercyclus@example.nl",
    }
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=installed,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_the_packages_of_npm_the_build_warns_and_the_site_refuses(tmp_path: Path) -> None:
    installed, said = _pack(_clone(tmp_path))
    assert "no style sheet" in said
    refused = _run(installed, "-c", "import leercyclus.web.config.wsgi")
    assert refused.returncode != 0
    assert "Expected the style sheet in" in refused.stderr
    assert "translations" not in refused.stderr


@pytest.mark.skipif(not (ROOT / "node_modules/.package-lock.json").exists(), reason="npm has not put its packages here")
def test_the_package_of_a_clean_clone_serves_dutch_pages_with_style(tmp_path: Path) -> None:
    clone = _clone(tmp_path)
    (clone / "node_modules").symlink_to(ROOT / "node_modules", target_is_directory=True)
    installed, said = _pack(clone)
    assert "no style sheet" not in said
    assert "collectstatic" in _run(installed, "-c", SERVE).stderr
    _run(installed, "-m", "leercyclus.web", "collectstatic", "--no-input").check_returncode()
    served = _run(installed, "-c", SERVE)
    assert served.returncode == 0, served.stderr
    assert (installed / served.stdout.strip().lstrip("/")).is_file()
