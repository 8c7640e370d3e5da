import ast
import linecache

import torch


def check(answer):
    X = torch.arange(35).reshape(5, 7)
    why = "a slice leaves its stop out: columns 2 to 4 are 2:5"
    answer.same("`block`", answer.get("block"), X[1:3, 2:5], why, read="slices")
    why = "the third number of a slice is its step: ::2 takes every second row"
    answer.same("`grid`", answer.get("grid"), X[::2, ::3], why, read="slices")
    why = "an index that is a number takes its axis away; a slice of one column keeps it"
    answer.same("`last`", answer.get("last"), X[:, -1:], why, read="indexing")
    source = "".join(linecache.getlines(answer.names.get("__file__", "")))
    for node in ast.parse(source).body:
        name = (
            getattr(node.targets[0], "id", "")
            if isinstance(node, ast.Assign)
            else ""
        )
        if name not in ("block", "grid", "last"):
            continue
        value = node.value
        if not isinstance(value, ast.Subscript) or isinstance(
            value.value, ast.Subscript
        ):
            answer.wrong(
                f"`{name}` by one index expression, X[..., ...]",
                ast.unparse(value),
                "an index for each axis stands in one pair of brackets",
                read="slices",
            )
