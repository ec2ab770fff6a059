"""Ask the site on this machine whether it is alive: `python -m leercyclus.web.config.alive`, for a container."""

from __future__ import annotations

import os
import sys
from http.client import HTTPConnection, HTTPException

TIMEOUT_SECONDS = 5


def is_alive(listen: str, host: str) -> bool:
    """Tell whether /live answers.

    Args:
        listen: where the site listens, as LISTEN says it: `0.0.0.0:8000`.
        host: a name to which the site answers.
    """
    port = listen.rpartition(":")[2]
    connection = HTTPConnection("127.0.0.1", int(port) if port.isdecimal() else 8000, timeout=TIMEOUT_SECONDS)
    try:
        connection.request("GET", "/live", headers={"Host": host})
        return connection.getresponse().status == 200  # noqa: PLR2004 - OK
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


if __name__ == "__main__":
    name = os.environ.get("ALLOWED_HOSTS", "").split(",")[0].strip().lstrip(".").replace("*", "localhost")
    sys.exit(0 if is_alive(os.environ.get("LISTEN") or "127.0.0.1:8000", name or "localhost") else 1)
