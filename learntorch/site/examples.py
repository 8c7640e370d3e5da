"""Show recorded examples of one thing: a picture of the first, and all of them in a table.

Scripts read the code of each row and make the figure answer to other code as well; without
JavaScript, picture and table are what one reads.

The file holds the picture as SVG, what else a script has to know as lists of numbers, and
for each example its code with what a run gave, or the error that it raised::

    {"figure": "indexing", "picture": "<svg ...", "given": {"shape": [4, 5]}, "rows": [
        {"code": "X[1:3]", "shape": [2, 5], "view": true},
        {"code": "X[9]", "error": "IndexError: index 9 is out of bounds ..."}]}
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from learntorch.site.svg import inline

STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)  # figures.css has the same


@dataclass(frozen=True)
class Examples:
    """What a file holds.

    Attributes:
        picture: the SVG of the first example.
        given: numbers that the script needs, by name.
        rows: the examples.
        heads: what the columns between code and error are called.
    """

    picture: str
    given: Mapping[str, Sequence[int]]
    rows: Sequence[Mapping[str, Any]]
    heads: Sequence[str]


def read(text: str) -> Examples:
    """Return what a JSON file holds.

    Raises:
        ValueError: it is no such file; says what is wrong with it.
    """
    told = json.loads(text)
    try:
        rows = [dict(row) for row in told["rows"]]
        found = Examples(
            picture=str(told["picture"]),
            given={name: [int(one) for one in many] for name, many in told["given"].items()},
            rows=rows,
            heads=[name for name in rows[0] if name != "code"],
        )
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise ValueError(f"no examples: {error!r}") from None
    for number, row in enumerate(rows, 1):
        names = [name for name in row if name != "code"]
        if "code" not in row or names not in (["error"], found.heads):
            raise ValueError(f"no examples: row {number} has {', '.join(row)}")
    return found


def examples(text: str, alt: str, name: str) -> str:
    """Return the HTML of recorded examples.

    Args:
        text: the JSON file.
        alt: what the picture shows, for readers who do not see it.
        name: the id of the picture.

    Raises:
        ValueError: the text is no such file.
    """
    held = read(text)
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in ("code", *held.heads))
    rows = "".join(_row(row, held.heads) for row in held.rows)
    return (
        f'{_picture(held, alt, name)}<details open=""><summary>What a run gave</summary>'
        f'<table class="rows"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>'
        "</details>"
    )


def _picture(held: Examples, alt: str, name: str) -> str:
    svg = inline(STYLE.sub("", held.picture), alt, name, set())
    data = "".join(f' data-{key}="{" ".join(map(str, many))}"' for key, many in held.given.items())
    return svg.replace('class="cells"', f'class="stage cells"{data}', 1)


def _row(row: Mapping[str, Any], heads: Sequence[str]) -> str:
    code = escape(row["code"])
    if "error" in row:
        error = f'<td class="raised" colspan="{len(heads)}">{escape(row["error"])}</td>'
        return f'<tr data-code="{code}"><th scope="row"><code>{code}</code></th>{error}</tr>'
    cells = "".join(f"<td>{escape(shown(row[head]))}</td>" for head in heads)
    return f'<tr data-code="{code}"><th scope="row"><code>{code}</code></th>{cells}</tr>'


def shown(value: Any) -> str:
    """Return a recorded value as the page writes it: a list as a tuple, True as yes."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if not isinstance(value, list):
        return str(value)
    if any(isinstance(item, list) for item in value):
        return " ".join(map(shown, value))
    return f"({shown_items(value)}{',' if len(value) == 1 else ''})"


def shown_items(values: Sequence[Any]) -> str:
    """Return numbers with commas between them."""
    return ", ".join(map(str, values))
