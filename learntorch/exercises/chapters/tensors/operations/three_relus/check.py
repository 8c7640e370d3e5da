import torch


def check(answer):
    for name in ("elementwise", "functional", "modular"):
        x = torch.tensor([[-2.0, 0.0, 3.0], [0.5, -0.5, 7.0]])
        kept = x.clone()
        came = answer.call(
            name,
            x,
            why="a module is made first, `nn.ReLU()`, and then called with the tensor",
            read="modules",
        )
        why = "negative numbers become 0, positive ones stay as they are"
        if isinstance(came, torch.Tensor) and came.dtype == torch.bool:
            why = "a comparison says where; multiply with it to get the numbers"
        answer.same(f"{name}(x)", came, torch.relu(kept), why, read="functions")
        if not torch.equal(x, kept):
            answer.wrong(
                f"{name}(x) leaves x as it was",
                f"x is {x}",
                "an assignment to a mask, and what ends in `_`, writes into the tensor it got",
                read="in-place",
            )
