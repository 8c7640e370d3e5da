import torch
from torch.autograd.graph import saved_tensors_hooks


def check(answer):
    x = torch.tensor([0.5, -1.0, 2.0])
    functions = {
        "square": lambda x: (x**2).sum(),
        "sigmoid": lambda x: torch.sigmoid(x).sum(),
        "norm": lambda x: (x**2).sum().sqrt(),
    }
    whys = {
        "square": "the power comes down, and is one less: 2 x",
        "sigmoid": "s (1 - s), with s the sigmoid of x",
        "norm": "each component over the whole length: the chain rule through the root",
    }
    for name, function in functions.items():
        leaf = x.clone().requires_grad_()
        (wanted,) = torch.autograd.grad(function(leaf), leaf)
        came = answer.call(name, x.clone())
        answer.same(
            f"{name}(x)",
            came,
            wanted,
            whys[name],
            read="a-derivative-is-a-slope",
        )
        # nothing is recorded here, and torch.func refuses to work
        with torch.inference_mode(), saved_tensors_hooks(id, id):
            answer.call(
                name,
                x.clone(),
                shown=f"{name}(x) where nothing is recorded",
                why="write the formula, without autograd",
                read="a-derivative-is-a-slope",
            )
    pair = answer.call("product", torch.tensor(2.0), torch.tensor(5.0))
    if not isinstance(pair, (tuple, list)) or [float(one) for one in pair] != [
        5.0,
        2.0,
    ]:
        answer.wrong(
            "product(2, 5) = (5, 2)",
            repr(pair),
            "for the derivative by x hold y fixed: of 5 x it is 5",
            read="several-inputs-partial-derivatives-and-the-gradient",
        )
