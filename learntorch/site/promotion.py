"""Show recorded dtypes of sums, for pairs of tensors, of a tensor and a scalar or a number.

``promotion.js`` lets readers choose two operands and marks their cell; without JavaScript
all tables stand on the page.

The file holds the names of the dtypes, and the dtype of each sum. The rows are tensors; the
columns are tensors, tensors without axes, and numbers of Python::

    {"figure": "promotion", "dtypes": ["bool", ...], "numbers": ["bool", "int", "float"],
     "tensor": [["bool", ...], ...], "0-d tensor": [...], "Python number": [...]}
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from html import escape

KINDS = ("tensor", "0-d tensor", "Python number")
FLOATS, INTEGERS = re.compile(r"b?float\d*"), re.compile(r"u?int\d*")


def short(dtype: str) -> str:
    """Return the short name of a dtype: ``u8`` for ``uint8``, ``bf16`` for ``bfloat16``."""
    return re.sub(r"(?<=[uibf])(?:nt|loat)(?=\d)", "", dtype).replace("ui", "u")


def promotion(text: str, alt: str, name: str) -> str:
    """Return the HTML of recorded dtypes.

    Args:
        text: the JSON file.
        alt: what the tables show, as a caption.
        name: the beginning of their ids.

    Raises:
        ValueError: the text is no such file; says what is wrong with it.
    """
    told = json.loads(text)
    try:
        dtypes, numbers = list(told["dtypes"]), list(told["numbers"])
        tables = [(kind, [list(row) for row in told[kind]]) for kind in KINDS]
    except (KeyError, TypeError) as error:
        raise ValueError(f"no table of dtypes: {error!r}") from None
    for kind, rows in tables:
        columns = numbers if kind == KINDS[-1] else dtypes
        if [len(row) for row in rows] != [len(columns)] * len(dtypes):
            raise ValueError(f"no table of dtypes: not one {kind} for each pair")
    return "".join(
        _table(kind, dtypes, numbers if kind == KINDS[-1] else dtypes, rows, alt, f"{name}-{at}")
        for at, (kind, rows) in enumerate(tables, 1)
    )


def _table(
    kind: str,
    dtypes: Sequence[str],
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    alt: str,
    name: str,
) -> str:
    heads = "".join(f'<th scope="col">{escape(short(one))}</th>' for one in columns)
    body = "".join(
        f'<tr><th scope="row">{escape(short(dtype))}</th>'
        f"{''.join(_cell(found) for found in row)}</tr>"
        for dtype, row in zip(dtypes, rows, strict=True)
    )
    return (
        f'<table class="sums" id="{escape(name)}" data-with="{kind}">'
        f"<caption>{escape(alt)}: tensor (rows) + {kind} (columns)</caption>"
        f"<thead><tr><td></td>{heads}</tr></thead><tbody>{body}</tbody></table>"
    )


def _cell(dtype: str) -> str:
    color = 1 if FLOATS.fullmatch(dtype) else 2 if INTEGERS.fullmatch(dtype) else 0
    return f'<td class="c{color}" data-dtype="{escape(dtype)}">{escape(short(dtype))}</td>'
