"""The walls of import-linter stand around every app; whether they hold, `make lint` says."""

from __future__ import annotations

import tomllib

from tests.contract.tracked import ROOT

WEB = ROOT / "src/leercyclus/web"
NO_APPS = {"config", "design"}  # the settings above the apps, the look below them


def test_every_app_stands_within_the_walls() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    walled = {container for contract in contracts for container in contract.get("containers", ())}
    apps = {folder.name for folder in WEB.iterdir() if (folder / "__init__.py").exists()} - NO_APPS
    assert {f"leercyclus.web.{app}" for app in apps} == walled
