"""Show a recorded ring all-reduce: what each rank holds after each step, and what it sends.

The figure steps as that of `steps` does, by the same script: all that it shows stands in
the table of steps. Without JavaScript that table is what one reads, below the last state.

The file holds, for each rank, its steps: the chunk that it sent (null at the start) and
the values of all its chunks after that::

    {"figure": "ring", "ranks": [[[null, [1.0, 2.0]], [0, [1.0, 22.0]], ...], ...]}

There are as many chunks as ranks; each rank sends to the next, and the last to the first.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from learntorch.site.steps import number

WIDTH, HEIGHT = 62, 32  # of a cell
GAP, SPACE = 8, 28  # to the next chunk, and to the next rank: room for an arrow
LEFT, TOP = 52, 44  # of the first cell
START, ADDS, KEEPS = "start", "reduce-scatter", "all-gather"

Values = Sequence[Sequence[float]]  # of each rank the values of its chunks


@dataclass(frozen=True)
class Step:
    """The state after one step.

    Attributes:
        phase: ``"start"``, ``"reduce-scatter"`` or ``"all-gather"``.
        sent: the chunk that each rank sent; empty at the start.
        values: of each rank the values of its chunks.
    """

    phase: str
    sent: Sequence[int]
    values: Values


def read(text: str) -> list[Step]:
    """Return the steps of a JSON file.

    Raises:
        ValueError: it is no such file, or its numbers are not those of a ring all-reduce.
    """
    told = json.loads(text)
    try:
        steps = [
            _step(at, [(sent, list(values)) for sent, values in column])
            for at, column in enumerate(zip(*told["ranks"], strict=True))
        ]
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"no ring: {error!r}") from None
    count = len(told["ranks"])
    if len(steps) != 2 * count - 1 or count == 1:
        raise ValueError(f"no ring: {count} ranks need {2 * count - 2} steps after the start")
    for at, (before, after) in enumerate(itertools.pairwise(steps), 1):
        if after.values != _expected(before.values, after):
            raise ValueError(f"no ring: step {at} does not follow from the one before")
    return steps


def _step(at: int, column: Sequence[tuple[int | None, list[float]]]) -> Step:
    count = len(column)
    phase = START if at == 0 else ADDS if at < count else KEEPS
    sent = [chunk for chunk, _ in column if chunk is not None]
    if len(sent) != (count if at else 0) or not set(sent) <= set(range(count)):
        raise ValueError(f"step {at} does not say what each rank sends")
    if any(len(values) != count for _, values in column):
        raise ValueError(f"step {at} has not {count} chunks on each rank")
    return Step(phase, sent, [values for _, values in column])


def _expected(before: Values, step: Step) -> Values:
    """Return what the ranks hold when each has taken what the one before it sent."""
    after = [list(values) for values in before]
    for rank, chunk in enumerate(step.sent):
        to = (rank + 1) % len(before)
        own = before[to][chunk] if step.phase == ADDS else 0.0
        after[to][chunk] = own + before[rank][chunk]
    return after


def ring(text: str, alt: str, name: str) -> str:
    """Return the HTML of a recorded ring all-reduce.

    Args:
        text: the JSON file.
        alt: what the drawing shows, for readers who do not see it.
        name: the id of the drawing.

    Raises:
        ValueError: the text is no such file.
    """
    steps = read(text)
    ranks = range(len(steps[0].values))
    titles = ["step", "what happens", *(f"rank {rank}" for rank in ranks)]
    heads = "".join(f'<th scope="col">{title}</th>' for title in titles)
    rows = "".join(_row(at, step, steps[max(at - 1, 0)]) for at, step in enumerate(steps))
    return (
        f"{_drawing(steps[-1], alt, name)}"
        '<details open=""><summary>All steps in a table</summary>'
        f'<table class="steps"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>'
        "</details>"
    )


def _row(at: int, step: Step, before: Step) -> str:
    count = len(step.values)
    now = " ".join(f"{(rank + 1) % count}-{chunk}" for rank, chunk in enumerate(step.sent))
    cells = "".join(
        f"<td>{_numbers(rank, step.values[rank], before.values[rank], at == 0)}</td>"
        for rank in range(count)
    )
    return (
        f'<tr data-node="{now}" data-phase="{step.phase}">'
        f'<th scope="row">{at + 1}<span class="phase"> {step.phase}</span></th>'
        f'<td class="text">{_said(step)}</td>{cells}</tr>'
    )


def _said(step: Step) -> str:
    if step.phase == START:
        return "each rank has numbers of its own"
    count = len(step.values)
    ways = [
        f"chunk {chunk} from rank {rank} to {(rank + 1) % count}"
        for rank, chunk in enumerate(step.sent)
    ]
    does = "adds what comes" if step.phase == ADDS else "takes over what comes"
    return f"each rank {does}: {', '.join(ways)}"


def _numbers(rank: int, now: Sequence[float], before: Sequence[float], start: bool) -> str:
    """Write the values of a rank's chunks, those that are new in bold."""
    parts = []
    for chunk, (value, old) in enumerate(zip(now, before, strict=True)):
        tag = "strong" if start or value != old else "span"
        data = f'<data data-value="{rank}-{chunk}" value="{value!r}">{number(value)}</data>'
        parts.append(f'<{tag} class="pair">{data}</{tag}>')
    return " ".join(parts)


def _drawing(last: Step, alt: str, name: str) -> str:
    """Draw a row for each rank, a column for each chunk, and an arrow above each cell."""
    ranks = range(len(last.values))
    width = LEFT + len(ranks) * (WIDTH + GAP) - GAP + 1
    height = TOP + len(ranks) * (HEIGHT + SPACE)
    names = "".join(
        f'<text class="rank" x="0" y="{_top(rank) + 21}">rank {rank}</text>'
        f'<text class="chunk" x="{_left(rank) + WIDTH // 2}" y="12">chunk {rank}</text>'
        for rank in ranks
    )
    places = [(rank, chunk) for rank in ranks for chunk in ranks]
    edges = "".join(_edge(rank, chunk, len(ranks)) for rank, chunk in places)
    boxes = "".join(_box(rank, chunk, last.values[rank][chunk]) for rank, chunk in places)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="stage" id="{escape(name)}" role="img" '
        f'aria-label="{escape(alt)}" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}">{names}{edges}{boxes}</svg>'
    )


def _top(rank: int) -> int:
    return TOP + rank * (HEIGHT + SPACE)


def _left(chunk: int) -> int:
    return LEFT + chunk * (WIDTH + GAP)


def _edge(to: int, chunk: int, count: int) -> str:
    """Draw the arrow to a cell from the one above it; to the first row, from below the last."""
    x, y = _left(chunk) + WIDTH // 2, _top(to)
    leaves = f'<path class="line" d="M{x} {_top(count)}m0 -{SPACE}v16"/>' if to == 0 else ""
    return (
        f'<g class="edge" data-to="{to}-{chunk}">{leaves}'
        f'<path class="line" d="M{x} {y - SPACE}V{y - 8}"/>'
        f'<path class="head" d="M{x} {y - 1}l-5 -9h10z"/></g>'
    )


def _box(rank: int, chunk: int, value: float) -> str:
    name, text = f"{rank}-{chunk}", number(value)
    return (
        f'<g class="node" data-node="{name}" transform="translate({_left(chunk)} {_top(rank)})">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="6"/>'
        f'<text class="value" data-value="{name}" x="{WIDTH // 2}" y="21">{text}</text></g>'
    )
