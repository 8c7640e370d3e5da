"""Show when hooks fired: the recorded events of a forward and a backward pass, in lanes.

``timeline.js`` shows and hides kinds of hooks, and chooses the run; without JavaScript
all events of all runs stand in tables.

The file holds, for each run, its events in the order of firing: the kind of hook, the
name of the module that it was registered for (``all`` for a hook of no single module),
and the shape of the tensor that it got, or ``null`` where it got none::

    {"figure": "timeline", "runs": {"needs_grad=True": [["forward_pre", "first", [4, 2]], ...]}}
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from html import escape

WORDS = {
    "forward_pre": "forward pre",
    "pack": "pack",
    "global_forward": "global forward",
    "forward": "forward",
    "output": "tensor: output",
    "full_backward_pre": "full backward pre",
    "unpack": "unpack",
    "weight": "tensor: weight",
    "multi_grad": "multi grad",
    "accumulated": "post accumulate grad",
    "full_backward": "full backward",
}
ALL = "all"  # the lane of hooks that belong to no single module: the last one
FORWARD = ("forward_pre", "pack", "global_forward", "forward")

Event = tuple[str, str, list[int] | None]


def read(text: str) -> dict[str, list[Event]]:
    """Return the runs of a JSON file.

    Raises:
        ValueError: it is no such file; says what is wrong with it.
    """
    told = json.loads(text)
    runs: dict[str, list[Event]] = {}
    try:
        for name, events in told["runs"].items():
            runs[name] = [
                (kind, module, None if shape is None else list(shape))
                for kind, module, shape in events
            ]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"no timeline: {error!r}") from None
    if not runs or not all(runs.values()):
        raise ValueError("no timeline: there is no run, or one without an event")
    for kind in {kind for events in runs.values() for kind, _, _ in events}:
        if kind not in WORDS:
            raise ValueError(f"no timeline: unknown kind of hook {kind!r}")
    return runs


def timeline(text: str, alt: str, name: str) -> str:
    """Return the HTML of recorded runs.

    Args:
        text: the JSON file.
        alt: what the figure shows, as a caption of its tables.
        name: the beginning of their ids.

    Raises:
        ValueError: the text is no such file.
    """
    return "".join(
        _table(run, events, alt, f"{name}-{number}")
        for number, (run, events) in enumerate(read(text).items(), 1)
    )


def _table(run: str, events: Iterable[Event], alt: str, name: str) -> str:
    events = list(events)
    modules = sorted(dict.fromkeys(module for _, module, _ in events), key=ALL.__eq__)
    heads = "".join(f'<th scope="col">{escape(module)}</th>' for module in modules)
    rows = "".join(_row(number, event, modules) for number, event in enumerate(events, 1))
    return (
        f'<table class="lanes" id="{escape(name)}" data-run="{escape(run)}">'
        f"<caption>{escape(alt)} <code>{escape(run)}</code></caption>"
        f'<thead><tr><th scope="col">#</th>{heads}</tr></thead><tbody>{rows}</tbody></table>'
    )


def _row(number: int, event: Event, modules: Iterable[str]) -> str:
    kind, on, shape = event
    phase = "forward" if kind in FORWARD else "backward"
    got = "None" if shape is None else f"({', '.join(map(str, shape))})"
    said = f"{WORDS[kind]} <small>{got}</small>"
    cells = "".join(f"<td>{said if module == on else ''}</td>" for module in modules)
    return f'<tr data-kind="{kind}" data-phase="{phase}"><th scope="row">{number}</th>{cells}</tr>'
