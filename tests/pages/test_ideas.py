"""From idea to screen: every link is followed to the very part of the page it names."""

from __future__ import annotations

import pytest
from django.utils import translation

from leercyclus.web.guide.ideas import CHAPTERS, Idea, all_ideas
from tests.pages.client import Pages

WITH_A_SCREEN = [idea for idea in all_ideas() if idea.route]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("idea", WITH_A_SCREEN, ids=lambda idea: idea.id)
def test_a_link_leads_to_its_screen(pages: Pages, idea: Idea, language: str) -> None:
    with translation.override(language):
        page = pages.get(idea.address.partition("#")[0])
    if idea.fragment:
        assert page.soup.find(id=idea.fragment)


def test_an_idea_without_a_screen_says_so(pages: Pages) -> None:
    page = pages.get("/nl/van-idee-naar-scherm/")
    said = page.texts(".lc-ideeen__waar")
    assert said.count("nog niet") == len(all_ideas()) - len(WITH_A_SCREEN)
    assert len(said) == len(all_ideas())


def test_every_idea_has_an_address_of_its_own() -> None:
    ids = [f"{chapter.id}-{idea.id}" for chapter in CHAPTERS for idea in chapter.ideas]
    assert len(ids) == len(set(ids))


def test_a_screen_has_words_for_its_link() -> None:
    assert [idea.id for idea in all_ideas() if bool(idea.route) != bool(idea.screen)] == []
