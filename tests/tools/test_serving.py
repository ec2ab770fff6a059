"""What runs beside the demo's web server ends with it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter

from tools import serving


class _NoApplication(BaseApplication):  # type: ignore[misc]  # gunicorn ships no types
    def load_config(self) -> None:
        """Keep the settings as they are."""

    def load(self) -> None:
        """Serve nothing."""


def test_what_was_started_beside_the_server_ends_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    monkeypatch.setattr(serving, "children", [child])
    serving.on_exit(Arbiter(_NoApplication()))
    assert child.poll() is not None
