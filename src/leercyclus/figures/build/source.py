"""The folder with the published tables that the snapshot is built from."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from leercyclus.engine.reasons import BadInput
from leercyclus.figures import sentences

# code, kind, year, indicator, why: as the rows of gaps.csv.
Gaps = list[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class SourceFolder:
    """A folder with the published tables."""

    folder: Path

    def rows(self, name: str) -> Iterator[dict[str, str]]:
        """Read the rows of a CSV table, packed or not; raises BadInput when it is not there."""
        path = self._path(name)
        text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        return csv.DictReader(text.decode("utf-8-sig").splitlines())

    def json(self, name: str) -> Any:  # noqa: ANN401 - whatever the file holds
        """Read a JSON file; raises BadInput when it is not there."""
        return json.loads(self._path(name).read_text(encoding="utf-8"))

    def _path(self, name: str) -> Path:
        path = self.folder / name
        if not path.exists():
            raise BadInput(sentences.MISSING_TABLE(name=name, folder=str(self.folder)))
        return path
