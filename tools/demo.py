"""Start the site on this machine with the real figures: `make demo`, `make demo RESET=1`, `make demo PORT=8001`."""

from __future__ import annotations

import argparse
import os
import secrets
import shutil
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "var" / "demo"
HOST = "127.0.0.1"
GUNICORN = ("--config", "python:tools.serving")
PAGES_CAN_BE_MADE = "The register is there."
"""What the process that fills the database says when the pages for everybody have all that they show."""


def main() -> None:
    """Build what is missing, fill the database beside it, and become the web server."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reset", action="store_true", help="throw the demo's database away first")
    parser.add_argument("--fill", action="store_true", help=argparse.SUPPRESS)
    told = parser.parse_args()
    if told.fill:
        fill()
        return
    free_port()
    if told.reset:
        shutil.rmtree(DEMO, ignore_errors=True)
    DEMO.mkdir(parents=True, exist_ok=True)
    os.environ.update(environment())
    os.chdir(ROOT)
    build("tools.translations", "compile")  # before the demo writes its mails in Dutch
    with subprocess.Popen([sys.executable, "-m", "tools.demo", "--fill"], stdout=subprocess.PIPE, text=True) as filling:
        build("leercyclus.web.design.build")
        make_pages(filling)
    if filling.returncode:
        sys.exit(filling.returncode)
    serve()


def build(*command: str) -> None:
    """Build a part of what git does not hold: the style sheet or the compiled translations."""
    subprocess.run([sys.executable, "-m", *command], check=True, stdout=subprocess.DEVNULL)


def make_pages(filling: subprocess.Popen[str]) -> None:
    """Load the site beside the filling of its database, and make the first pages as soon as they can be made."""
    import django
    from django.core.management import call_command

    from tools import serving  # before the site, as gunicorn would

    django.setup()
    call_command("collectstatic", verbosity=0, interactive=False)

    from leercyclus.web.config.wsgi import application
    from leercyclus.web.municipalities.snapshot import current_figures

    current_figures()
    if filling.stdout is not None and filling.stdout.readline().strip() == PAGES_CAN_BE_MADE:
        serving.make_first_pages(application)


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


def fill() -> None:
    """Bring the database up to date, fill the register, the demo and the examples; again it does nothing."""
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    call_command("load_register", verbosity=0)
    print(PAGES_CAN_BE_MADE, flush=True)
    call_command("load_demo", verbosity=0)
    call_command("load_examples", verbosity=0)


if __name__ == "__main__":
    main()
