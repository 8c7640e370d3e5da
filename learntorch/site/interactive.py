"""Choose what shows a JSON artefact: each kind of figure that answers has a maker.

A file names its kind, ``{"figure": "timeline", ...}``; one that names none holds steps.
A maker takes the text of the file, what the figure shows in words, and an id that no
other figure of the page has. It returns HTML in which all numbers stand, so that the
figure says the same without JavaScript; a script of the theme makes it answer. It
raises ValueError, with what is wrong, where the file does not hold what it needs.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from learntorch.site.digits import digits
from learntorch.site.examples import examples
from learntorch.site.promotion import promotion
from learntorch.site.ring import ring
from learntorch.site.series import series
from learntorch.site.steps import stepper
from learntorch.site.surface import surface
from learntorch.site.timeline import timeline
from learntorch.site.trace import trace

Maker = Callable[[str, str, str], str]

STEPS = "steps"
MAKERS: Mapping[str, Maker] = {
    STEPS: stepper,
    "digits": digits,
    "ring": ring,
    "series": series,
    "surface": surface,
    "timeline": timeline,
    "trace": trace,
    "broadcast": examples,
    "storage": examples,
    "indexing": examples,
    "promotion": promotion,
    "dim": examples,
}
# the class of the figure, where it is not its kind
STYLES = {STEPS: "stepper", "ring": "stepper ring"}


def interactive(text: str, alt: str, name: str) -> tuple[str, str]:
    """Return the HTML of a JSON artefact, and the classes of what it is put into.

    Args:
        text: the file.
        alt: what the figure shows, for readers who do not see it.
        name: the id of its drawing.

    Raises:
        ValueError: it is of no known kind, or does not hold what its kind needs.
    """
    try:
        told = json.loads(text)
    except ValueError as error:
        raise ValueError(f"no JSON: {error}") from None
    kind = told.get("figure", STEPS) if isinstance(told, dict) else STEPS
    if kind not in MAKERS:
        raise ValueError(f"no figure of the kind {kind!r}; there are: {', '.join(MAKERS)}")
    # The theme loads the scripts of a figure on pages that have one: main.html looks for this.
    return MAKERS[kind](text, alt, name), f"answers {STYLES.get(kind, kind)}"
