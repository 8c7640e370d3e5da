import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    table, words = nn.Embedding(5, 2), torch.tensor([1.0, 5.0, 4.0])
    came = answer.call(
        "look_up",
        table,
        words,
        shown="look_up(table, words)",
        read="errors/loss#embedding-index-out-of-range",
    )
    rows = table.weight.detach()
    why = "word 1 has row 0, and word 5 row 4"
    if isinstance(came, torch.Tensor) and came.shape == (3, 2):
        if torch.allclose(came, rows[[1, 4, 4]]):
            why = "a clamp makes two words one, and all others take their neighbor's row"
        elif torch.allclose(came, rows[[1, 0, 4]]):
            why = "a remainder gives the last word the first row, and moves the others"
    answer.same(
        "the rows",
        came,
        rows[[0, 4, 3]],
        why,
        read="errors/loss#embedding-index-out-of-range",
    )
