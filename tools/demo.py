"""Start the site on this machine with the real figures: `make demo`, `make demo RESET=1`, `make demo PORT=8001`."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import secrets
import shutil
import socket
import subprocess
import sys
from contextlib import suppress
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path

from django.conf import settings
from django.core.management import call_command

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "var" / "demo"
HOST = "127.0.0.1"
GUNICORN = ("--config", "python:tools.serving")


def main() -> None:
    """Build what is missing, fill the database beside the loading of the site, and become the web server."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reset", action="store_true", help="throw the demo's database away first")
    reset = parser.parse_args().reset
    free_port()
    if reset:
        shutil.rmtree(DEMO, ignore_errors=True)
    DEMO.mkdir(parents=True, exist_ok=True)
    os.environ.update(environment())
    os.chdir(ROOT)
    with building("leercyclus.web.design.build") as style, building("tools.translations", "compile") as translations:
        load()
        end_well(translations)  # the demo writes mails in Dutch
        # It parts from this process, which has loaded what both need.
        there, here = multiprocessing.Pipe(duplex=False)
        filling = multiprocessing.get_context("fork").Process(target=fill, args=(here,))
        filling.start()
        here.close()
        end_well(style)
    make_pages(there)
    filling.join()
    if filling.exitcode:
        sys.exit(1)
    serve()


def build() -> None:
    """Build what git does not hold: the style sheet and the compiled translations."""
    for command in ("leercyclus.web.design.build", "tools.translations compile"):
        with building(*command.split()) as one:
            end_well(one)


def building(*command: str) -> subprocess.Popen[bytes]:
    """Begin to build a part of what git does not hold: the style sheet or the compiled translations."""
    return subprocess.Popen([sys.executable, "-m", *command], cwd=ROOT, stdout=subprocess.DEVNULL)


def end_well(build: subprocess.Popen[bytes]) -> None:
    """Wait for what is built; end where it fails, which has said why."""
    if build.wait():
        sys.exit(1)


def load() -> None:
    """Load the site, without a look at its database."""
    import django

    from tools import serving  # before the site, as gunicorn reads it

    del serving
    django.setup()
    import_module(settings.ROOT_URLCONF)


def fill(here: Connection | None = None) -> None:
    """Bring the database up to date, fill the register, the demo and the examples; again it does nothing.

    Args:
        here: where it is told that the register is there; nowhere when left out.
    """
    import django

    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    call_command("load_register", verbosity=0)
    if here is not None:
        here.send_bytes(b"the register is there")
    call_command("load_demo", verbosity=0)
    call_command("load_examples", verbosity=0)


def make_pages(register: Connection) -> None:
    """Collect the files of the pages, and make the first pages once the register is there; without it, none."""
    call_command("collectstatic", verbosity=0, interactive=False)

    from leercyclus.web.config.wsgi import application
    from leercyclus.web.municipalities.snapshot import current_figures
    from tools.serving import make_first_pages

    current_figures()
    with suppress(EOFError):
        register.recv_bytes()
        make_first_pages(application)


def serve() -> None:
    """Become the web server, in this process: it has loaded the site."""
    from gunicorn.app.wsgiapp import run

    sys.argv = ["gunicorn", *GUNICORN]
    run()


def free_port() -> int:
    """Read the port from the environment and see that nobody has it; else say so and end."""
    text = os.environ.get("PORT", "8000")
    if not text.isdecimal() or not 0 < int(text) < 2**16:
        sys.exit(f"Expected PORT to be a number from 1 to 65535, got {text!r}. Try: make demo PORT=8001")
    port = int(text)
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            other = port + 1 if port < 2**16 - 1 else 8000
            sys.exit(f"Port {port} cannot be used ({error.strerror}). Choose another: make demo PORT={other}")
    return port


def environment() -> dict[str, str]:
    """Give the settings of the demo; its secret key is made once and stays in its own folder."""
    key, static = DEMO / "secret-key", DEMO / "static"
    static.mkdir(parents=True, exist_ok=True)
    if not key.exists():
        key.touch(mode=0o600)
        key.write_text(secrets.token_urlsafe(50), encoding="utf-8")
    return {
        "DJANGO_SETTINGS_MODULE": "leercyclus.web.config.settings",
        "SECRET_KEY": key.read_text(encoding="utf-8"),
        "ALLOWED_HOSTS": "127.0.0.1,localhost",
        "STATIC_ROOT": str(static),
        "DATABASE_URL": f"sqlite:///{DEMO / 'leercyclus.sqlite3'}",
        "PUBLIC_URL": f"http://{HOST}:{os.environ.get('PORT', '8000')}",
        "MAIL_URL": "demo:",
        "MAIL_FROM": "Leercyclus <leercyclus@example.nl>",
        "LISTEN": f"{HOST}:{os.environ.get('PORT', '8000')}",
        "LEERCYCLUS_DEMO": "1",
    }


if __name__ == "__main__":
    main()
