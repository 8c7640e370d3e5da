"""The badge of a README: how much was checked, drawn from the report or from the sources.

The build writes it beside ``verification.json``: as a picture, and as a file that shields.io reads.
A README that no address is known for shows a copy, `COPY`, which ``learntorch refresh`` writes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from pathlib import Path

from learntorch.snippets.checker import SNIPPETS, find_programs
from learntorch.snippets.files import put

COPY = Path("badge.svg")
PICTURE, ENDPOINT = "badge.svg", "badge.json"  # beside the report
LABEL = "verified"
_WIDTH, _PAD = 6.6, 8  # pixels of a letter, and beside the words


def words(totals: Mapping[str, int]) -> str:
    """Return what the badge says of the totals of a report."""
    return " · ".join(f"{totals[kind]:,} {kind}" for kind in ("programs", "outputs", "errors"))


def counted(root: Path) -> dict[str, int]:
    """Count in the sources what a report says of a run.

    Raises:
        ProblemError: there are no snippets.
    """
    programs, _ = find_programs(root, [root / SNIPPETS])
    statements = [item for program in programs for item in program.statements]
    return {
        "programs": len(programs),
        "outputs": sum(bool(item.shown) for item in statements),
        "errors": sum(item.error is not None for item in statements),
    }


def svg(totals: Mapping[str, int]) -> str:
    """Return the badge as a picture."""
    told = words(totals)
    left, right = (round(len(text) * _WIDTH + 2 * _PAD) for text in (LABEL, told))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="20" role="img" '
        f'aria-label="{LABEL}: {escape(told)}"><title>{LABEL}: {escape(told)}</title>'
        f'<clipPath id="r"><rect width="{left + right}" height="20" rx="3"/></clipPath>'
        f'<g clip-path="url(#r)"><path fill="#3a3f47" d="M0 0h{left}v20H0z"/>'
        f'<path fill="#0b6b4f" d="M{left} 0h{right}v20H{left}z"/></g>'
        '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" '
        f'text-anchor="middle">{_text(LABEL, 0, left)}{_text(told, left, right)}</g></svg>\n'
    )


def endpoint(totals: Mapping[str, int]) -> str:
    """Return the badge as the JSON that shields.io draws one from."""
    told = {"schemaVersion": 1, "label": LABEL, "message": words(totals), "color": "0b6b4f"}
    return json.dumps(told, ensure_ascii=False) + "\n"


def write_copy(root: Path) -> bool:
    """Write the copy of a README anew, where there is one; say whether it changed."""
    file, text = root / COPY, svg(counted(root)).encode()
    if not file.is_file() or file.read_bytes() == text:
        return False
    put(file, text)
    return True


def _text(text: str, start: int, width: int) -> str:
    middle, long = start + width / 2, width - 2 * _PAD
    return f'<text x="{middle:g}" y="14" textLength="{long}">{escape(text)}</text>'
