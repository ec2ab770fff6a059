"""Examples for the addresses of the app `running`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from tests.fixed import fixed

ARGUMENTS: dict[str, str] = {"announcement": str(fixed("announcement"))}
QUERIES: dict[str, tuple[str, ...]] = {}
BOARD = ("board", "board_state", "proposal")
BY_HAND = ("proposal_take", "plan_undo", "slot_run")
AS: dict[str, str] = {
    "announce": "host",
    "announcement_withdraw": "host",
    "screen": "host",
    **dict.fromkeys((*BOARD, *BY_HAND), "host"),
}
# Buttons that work on the day itself; tests/pages/test_board.py sets the clock.
NOT_OPENED: tuple[str, ...] = ("announcement_withdraw", *BY_HAND)
# Without htmx the state leads on to the board: both are counted.
MORE: dict[str, int] = {"board": 38, "board_state": 46, "proposal": 28}
"""By the name of a route, the most database queries of a page that needs more than others."""
