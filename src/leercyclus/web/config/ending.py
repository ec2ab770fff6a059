"""How a process ends that cannot go on: with the sentence that says so, not with the way through the code."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from django.core.exceptions import ImproperlyConfigured

from leercyclus.web.operating.unread import let_go_of_output

EXIT_BAD_INPUT = 2
EXIT_BROKEN_PIPE = 1
"""As click has it for who reads no further, such as `head`."""
OF_THE_MACHINE = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT}
"""What the machine refuses, whatever the code does."""


@contextmanager
def sentence_at_the_end() -> Iterator[None]:
    """End with exit code 2 and a sentence where a setting cannot be used or the database cannot be reached.

    So does a folder or file in which this user may not write, and a disk that is full. Where nobody reads the answer
    any further, end with exit code 1 and without a word.
    """
    from django.db import OperationalError

    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        let_go_of_output()
        raise SystemExit(EXIT_BROKEN_PIPE) from None
    except ImproperlyConfigured as error:
        _end(str(error))
    except OperationalError as error:
        reason = str(error).partition("\n")[0]
        _end(f"The database does not answer: {reason}. Is DATABASE_URL right? `leercyclus check` says what is wrong.")
    except OSError as error:
        if error.errno not in OF_THE_MACHINE:
            raise
        _end(f"{error.filename or 'The disk'}: {error.strerror}. May this user write there, and is there room?")


def _end(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
    raise SystemExit(EXIT_BAD_INPUT) from None
