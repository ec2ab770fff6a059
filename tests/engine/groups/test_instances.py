from __future__ import annotations

import json

import pytest

from tests.engine.groups.instances import FOLDER, STANDARD, dealt, instance_of, raw_of, scored, standard


@pytest.mark.parametrize("name", STANDARD)
def test_an_instance_written_and_read_again_is_the_same(name: str) -> None:
    assert instance_of(json.loads(json.dumps(raw_of(standard(name))))) == standard(name)


@pytest.mark.parametrize("name", STANDARD)
def test_people_dealt_by_chance_sit_once_in_groups_of_the_right_size(name: str) -> None:
    broken = scored(standard(name), dealt(standard(name), 1))["by_kind"]
    assert {"shape", "unknown", "seated", "size"} & set(broken) == set()


def test_the_article_has_forty_people() -> None:
    assert len(standard("art40").people) == len(json.loads((FOLDER / "art40.json").read_text("utf-8"))["people"]) == 40
