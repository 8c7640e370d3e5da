"""The site's programs, for use outside it: in a clone, and where only the package is installed."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent
_PLACES = (PACKAGE / "_snippets", PACKAGE.parent / "snippets")  # in a wheel, and in a clone


def folder() -> Path:
    """Return the folder that holds the programs.

    Raises:
        FileNotFoundError: the package was installed without them.
    """
    for place in _PLACES:
        if place.is_dir():
            return place
    raise FileNotFoundError("learntorch was installed without its programs; install it again")


def names() -> list[str]:
    """Return the names of all programs, such as ``tensors/creating/zeros``."""
    found = folder()
    files = (path.relative_to(found) for path in sorted(found.rglob("*.py")))
    return [path.with_suffix("").as_posix() for path in files]


def path_of(name: str) -> Path:
    """Return the file that holds the program `name`, whether it is there or not."""
    return (folder() / name).with_suffix(".py")


def of_page(page: str) -> list[str]:
    """Return the names of the programs that a page shows; empty if there is no such page."""
    return [name for name in names() if name.rpartition("/")[0] == page]
