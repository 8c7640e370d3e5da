import torch
from torch.nn import functional


def check(answer):
    generator = torch.Generator().manual_seed(1)
    for batch, size, out in ((4, 3, 2), (5, 5, 5), (1, 2, 7)):
        x = torch.randn(batch, size, generator=generator)
        weight = torch.randn(out, size, generator=generator)
        bias = torch.randn(out, generator=generator)
        shown = f"linear of shapes {tuple(x.shape)}, {tuple(weight.shape)} and {tuple(bias.shape)}"
        came = answer.call(
            "linear",
            x,
            weight,
            bias,
            shown=shown,
            why="the weight has a row for each output: transpose it, so that the inner sizes agree",
            read="times-and-matmul",
        )
        why = "each output is a row of the weight times the input, plus its own bias"
        wanted = functional.linear(x, weight, bias)
        answer.same(shown, came, wanted, why, read="times-and-matmul")
