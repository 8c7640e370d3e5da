from contextlib import ExitStack
from unittest import mock

import torch


def check(answer):
    x = torch.tensor([[-5.0, 0.5, 9.0], [1.0, 0.0, -0.1]])
    kept = x.clone()
    came = answer.call("clipped", x, 0, 1)
    why = (
        "below `low` becomes `low`, above `high` becomes `high`, the rest stays"
    )
    answer.same("clipped(x, 0, 1)", came, kept.clamp(0, 1), why, read="masks")
    if not torch.equal(x, kept):
        answer.wrong(
            "x as it was",
            repr(x),
            "`y = x` gives the same tensor a second name, and x[:] is a view of it: `clone` copies",
            read="view-or-copy",
        )
    for low, high in ((-1, 2), (0.25, 0.75)):
        came = answer.call("clipped", x, low, high)
        wanted = kept.clamp(low, high)
        answer.same(
            f"clipped(x, {low}, {high})", came, wanted, why, read="masks"
        )
    used = []

    def noted(*told, **named):
        used.append(1)
        return kept

    names = ("clamp", "clamp_", "clip", "clip_")
    with ExitStack() as stack:
        for place in (torch, torch.Tensor):
            for name in names:
                stack.enter_context(mock.patch.object(place, name, noted))
        answer.call("clipped", x, 0, 1)
    if used:
        answer.wrong(
            "masks",
            "clamp",
            "compare x with low, and write where that is True",
            read="masks",
        )
    inside = torch.tensor([0.25, 0.75])
    same = answer.call("clipped", inside, 0, 1)
    if same.untyped_storage().data_ptr() == inside.untyped_storage().data_ptr():
        answer.wrong(
            "a copy, also where nothing is clipped",
            "the memory of x itself",
            "who changes the result later would change x",
            read="view-or-copy",
        )
