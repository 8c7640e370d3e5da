"""Show a recorded trace: what ran when, and what it called, as bars and as a list to open.

No script is needed: each bar is a link to its line in the list, and a browser opens what
is closed around a line that a link leads to.

The file holds spans, each with its beginning and duration in microseconds, and the number
of the span that it ran in, which stands before it::

    {"figure": "trace", "spans": [
        {"name": "forward", "start": 0.5, "duration": 90.1, "parent": null},
        {"name": "aten::addmm", "start": 3.0, "duration": 70.2, "parent": 0}]}
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, ROW = 640, 18  # of the drawing, and of one floor of it
NARROWEST = 0.6  # a bar that would be narrower is still seen
MOST = 400
LETTER = 6.3  # pixels of one character


@dataclass(frozen=True)
class Span:
    """A part of a run.

    Attributes:
        name: what ran.
        start: when it began, in microseconds.
        duration: how long it took, in microseconds.
        parent: the number of the span that called it; None at the top.
    """

    name: str
    start: float
    duration: float
    parent: int | None


def read(text: str) -> list[Span]:
    """Return the spans of a JSON file.

    Raises:
        ValueError: it is no such file; says what is wrong with it.
    """
    try:
        spans = [Span(**span) for span in json.loads(text)["spans"]]
        bad = [one for one in spans if not (one.start >= 0 and one.duration >= 0)]
    except (KeyError, TypeError) as error:
        raise ValueError(f"no trace: {error!r}") from None
    if not spans:
        raise ValueError("no trace: there is no span")
    if len(spans) > MOST:
        raise ValueError(f"no trace: {len(spans)} spans, and at most {MOST} are shown")
    if bad:
        raise ValueError(f"no trace: {bad[0].name!r} has a time below 0")
    for number, span in enumerate(spans):
        if span.parent is not None and not 0 <= span.parent < number:
            raise ValueError(f"no trace: {span.name!r} stands before the span that it ran in")
    return spans


def trace(text: str, alt: str, name: str) -> str:
    """Return the HTML of a trace.

    Args:
        text: the JSON file.
        alt: what the drawing shows, for readers who do not see it.
        name: the beginning of all ids.

    Raises:
        ValueError: the text is no such file.
    """
    spans = read(text)
    first = min(span.start for span in spans)
    whole = max(span.start + span.duration for span in spans) - first
    top = [number for number, span in enumerate(spans) if span.parent is None]
    listed = "".join(_line(spans, number, whole, name) for number in top)
    return (
        '<div class="bars" tabindex="0" role="region" aria-label="Bars over time">'
        f"{_drawing(spans, first, whole, alt, name)}</div>"
        f'<p class="whole">{time(whole)} from left to right. '
        "Choose a bar to find it in the list, where each line opens.</p>"
        f'<div class="spans">{listed}</div>'
    )


def time(microseconds: float) -> str:
    """Return a time in words: ``3.1 µs`` or ``2.5 ms``."""
    return f"{microseconds / 1000:.1f} ms" if microseconds >= 1000 else f"{microseconds:.1f} µs"


def _drawing(spans: Sequence[Span], first: float, whole: float, alt: str, name: str) -> str:
    floors: list[int] = []
    for span in spans:
        floors.append(0 if span.parent is None else floors[span.parent] + 1)
    height = ROW * (max(floors) + 1)
    bars = "".join(
        _bar(span, floor, (span.start - first) * WIDTH / whole, whole, f"{name}-{number}")
        for number, (span, floor) in enumerate(zip(spans, floors, strict=True))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" id="{escape(name)}" role="group" '
        f'aria-label="{escape(alt)}" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}">{bars}</svg>'
    )


def _bar(span: Span, floor: int, x: float, whole: float, target: str) -> str:
    width = max(span.duration * WIDTH / whole, NARROWEST)
    label, y = short(span.name), floor * ROW
    fits = len(label) * LETTER + 6 < width
    text = f'<text x="{x + 3:.1f}" y="{y + 12.5}">{escape(label)}</text>' if fits else ""
    said = escape(f"{label}, {time(span.duration)}")
    return (
        f'<a href="#{escape(target)}" tabindex="-1" aria-hidden="true" class="f{floor % 4}">'
        f'<title>{said}</title><rect x="{x:.2f}" y="{y}" width="{width:.2f}" '
        f'height="{ROW - 2}"/>{text}</a>'
    )


def short(name: str) -> str:
    """Return a name without what says where it belongs: ``autograd::engine::...: AddBackward0``."""
    return name.removeprefix("autograd::engine::evaluate_function: ").removeprefix(
        "torch::autograd::"
    )


def _line(spans: Sequence[Span], number: int, whole: float, name: str) -> str:
    """Write a span and, closed in it, those that it called."""
    span = spans[number]
    called = [at for at, other in enumerate(spans) if other.parent == number]
    said = (
        f'<span class="name">{escape(short(span.name))}</span> '
        f"<small>{time(span.duration)}, {span.duration / whole:.1%}</small>"
    )
    key = f'id="{escape(name)}-{number}"'
    if not called:
        return f'<p class="span" {key}>{said}</p>'
    inner = "".join(_line(spans, at, whole, name) for at in called)
    return f"<details {key}><summary>{said}</summary>{inner}</details>"
