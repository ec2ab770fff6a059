"""Set a document once: who asks the same again within some minutes gets the same bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from threading import Lock
from typing import TypeVar

from django.core.cache import caches

Document = TypeVar("Document")
ONE_AT_A_TIME = Lock()
"""Four hundred badges take seconds of a processor: a process sets one document at a time."""


def set_once(write: Callable[[Document], bytes], document: Document) -> bytes:
    """Set a document as PDF, unless the very same was set in the last minutes.

    The key is all that stands in the document, so that paper is never older than the day: another name, seat or answer
    is another document. What a reader may not see is not in the document of that reader.

    Args:
        write: a function of `formats.paper`, which gives the same bytes for the same document.
        document: a frozen dataclass, of which `repr` tells all that is in it.
    """
    kept = caches["paper"]
    key = hashlib.sha256(f"{write.__module__}.{write.__qualname__}\n{document!r}".encode()).hexdigest()
    found: bytes | None = kept.get(key)
    if found is None:
        with ONE_AT_A_TIME:
            found = kept.get(key)  # who asked the same a moment earlier had it set meanwhile
            if found is None:
                found = write(document)
                kept.set(key, found)
    return found
