"""What stays in a browser after somebody signed out: nothing that was shown."""

from __future__ import annotations

from django.http import HttpResponseRedirect


def leave_nothing(answer: HttpResponseRedirect) -> HttpResponseRedirect:
    """Ask the browser to throw away what pages kept in it: the page of a day, for when there is no connection.

    Cookies stay: the session that stands for nobody keeps a form that waits for its owner.
    """
    answer["Clear-Site-Data"] = '"storage"'
    return answer
