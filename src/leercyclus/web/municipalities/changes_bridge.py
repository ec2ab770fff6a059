"""What another choice did to the list, in words: who is new on it and who is off."""

from __future__ import annotations

from leercyclus.engine.reasons import Language
from leercyclus.figures import Figures
from leercyclus.web.municipalities import sentences
from leercyclus.web.municipalities.page_bridge import PeersPage, peers_page
from leercyclus.web.municipalities.question import PeerQuestion
from leercyclus.web.municipalities.wording import in_a_row


def tell_changes(figures: Figures, before: PeerQuestion, page: PeersPage, language: Language) -> str:
    """Say what became of the list since another question; empty when theme and weights are the same.

    Args:
        figures: where the context stands.
        before: the question that was on the screen.
        page: what is answered now.
        language: of the words.
    """
    if (before.theme, before.weights) == (page.question.theme, page.question.weights):
        return ""
    old = [row.name for row in peers_page(figures, page.peers.code, before, language).peers.rows]
    new = [row.name for row in page.peers.rows]
    added, gone = [name for name in new if name not in old], [name for name in old if name not in new]
    said = []
    if added:
        said.append(sentences.LIST_NEW(names=in_a_row(added, language)).say(language))
    if gone:
        said.append(sentences.LIST_GONE(names=in_a_row(gone, language)).say(language))
    if not said:
        said.append((sentences.LIST_SAME if old == new else sentences.LIST_ORDER)().say(language))
    return " ".join([*said, *([page.weighing.idle] if page.weighing.idle else [])])
