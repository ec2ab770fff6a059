"""Where style and script are found."""

from __future__ import annotations

from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # whitenoise ships no types
    """Names with a hash after `collectstatic`, so that a browser may keep a file for ever; plain names before.

    A file that is not in the manifest keeps its plain name as well: a page, and above all the page that says
    something went wrong, is better without its style than not there.
    """

    def stored_name(self, name: str) -> str:
        """Give the name under which a file is served."""
        return str(self.hashed_files.get(self.hash_key(name), name))
