"""Text for pictures: on one line, without what XML forbids, and how wide it is."""

from __future__ import annotations

import re
import unicodedata
from xml.sax.saxutils import escape


def one_line(text: str) -> str:
    """Return text on one line."""
    return " ".join(text.split())


def xml(text: str) -> str:
    """Return text for XML, without the characters that XML forbids; spaces are kept."""
    allowed = re.sub("[^\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
    return escape(allowed)


def column_width(text: str) -> int:
    """Return how many columns of a monospaced font a text takes."""
    return sum(map(_columns, text))


def number(value: float) -> str:
    """Return a coordinate, short and the same on every machine."""
    return f"{round(value, 1):g}"


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
