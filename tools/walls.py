"""The walls inside the web: a contract for import-linter that holds for every app, those of later included.

Within an app a module is named by its layer, or ends in it: `views`, `register_views`. Any other module (a drawing, a
story) stands at the ground beside `rules`. A module imports only what stands lower; apps meet through queries, actions
and the ground. No app reads `config`, the room of the settings; `design` reads no more of an app than its ground.
"""

from __future__ import annotations

from collections.abc import Iterable

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output

# From high to low; what is none of these is the ground.
LAYERS = ("urls", "views", "forms", "actions", "bridge", "queries", "models")
GROUND = "the ground"
ORDER = (*LAYERS, GROUND)
OPEN_TO_OTHER_APPS = {"queries", "actions", GROUND}
# Django calls these; they stand above all layers and nothing imports them.
OUTSIDE = {"apps", "admin", "management", "middleware", "migrations", "templatetags", "context"}


def layer(module: str) -> str:
    """Tell the layer of a module of an app from the last word of its name.

    Examples:
        >>> layer("register_views"), layer("charts")
        ('views', 'the ground')
    """
    word = module.rpartition("_")[2]
    return word if word in LAYERS else GROUND


def breach(importer: str, imported: str) -> str | None:
    """Say in a sentence why one module of the web may not import another; None where it may.

    Args:
        importer: the path of the module below the web, such as `municipalities.views`.
        imported: the path of what it imports, the same way.
    """
    app, _, module = importer.partition(".")
    other, _, wanted = imported.partition(".")
    module, wanted = module.partition(".")[0], wanted.partition(".")[0]
    below = layer(wanted)
    if not module or not wanted or app == "config":
        return None
    if other == "config":
        return f"{importer} imports {imported}: the settings stand above the apps"
    if app == other:
        fits = module in OUTSIDE or app == "design" or ORDER.index(below) >= ORDER.index(layer(module))
        return None if fits else f"{importer} imports {imported}: {below} stand above {layer(module)}"
    if app == "design":
        return None if below == GROUND else f"{importer} imports {imported}: the look knows no more than the ground"
    open_ = other == "design" or module in OUTSIDE or module == "urls" or below in OPEN_TO_OTHER_APPS
    return None if open_ else f"{importer} imports {imported}: apps meet through queries and actions"


def breaches(imports: Iterable[tuple[str, str]]) -> list[str]:
    """Say every breach among the imports, in order."""
    return sorted(filter(None, (breach(importer, imported) for importer, imported in imports)))


class AppsContract(Contract):
    """Holds the walls inside the package that `package` names."""

    type_name = "apps"
    package = fields.StringField()

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:  # noqa: ARG002, FBT001 - import-linter's own
        """Look at every import between two modules of the package."""
        within = f"{self.package}."
        modules = [name for name in graph.modules if name.startswith(within)]
        imports = [
            (name.removeprefix(within), imported.removeprefix(within))
            for name in modules
            for imported in graph.find_modules_directly_imported_by(name)
            if imported.startswith(within)
        ]
        found = breaches(imports)
        return ContractCheck(kept=not found, metadata={"breaches": found})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print each breach."""
        for line in check.metadata["breaches"]:
            output.print_error(line, bold=False)
