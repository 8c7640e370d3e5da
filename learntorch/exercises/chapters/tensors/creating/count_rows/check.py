import ast
import linecache

import torch


def check(answer):
    grid = answer.get("grid", torch.Tensor)
    expected = torch.arange(12).reshape(3, 4)
    why = "`torch.arange(12)` has one axis; `reshape` gives it two"
    if grid.shape == (4, 3):
        why = "the rows come first in a shape"
    elif grid.is_floating_point():
        why = "`torch.arange` of whole numbers makes whole numbers"
    elif grid.numel() == 12 and grid.min() == 1:
        why = "`torch.arange` starts with 0 and leaves its end out"
    elif grid.shape == (3, 4):
        why = "the numbers run along a row, then along the next one"
    answer.same("`grid`", grid, expected, why, read="ranges")
    halves = answer.get("halves", torch.Tensor)
    why = "`/ 2` keeps the fraction and gives floats; `// 2` rounds down"
    answer.same(
        "`halves`",
        halves,
        expected / 2,
        why,
        read="tensors/operations#element-by-element",
    )
    source = "".join(linecache.getlines(answer.names.get("__file__", "")))
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.List, ast.Tuple)) and len(node.elts) > 3:
            answer.wrong(
                "no list of numbers",
                ast.unparse(node),
                "let `torch.arange` count",
                read="ranges",
            )
