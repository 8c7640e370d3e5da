import torch


def check(answer):
    w = torch.tensor([0.0, 1.0])
    first, second = torch.tensor([1.0, 2.0]), torch.tensor([10.0, 20.0])
    came = answer.call(
        "gradient", w, first, second, read="errors/autograd#backward-twice"
    )
    if w.requires_grad or w.grad is not None:
        why = "keep the `clone()`: the caller's tensor is not to be differentiated"
        answer.wrong(
            "`w` as it was",
            "one that requires grad, or has a gradient",
            why,
            read="errors/autograd#backward-without-grad",
        )
    expected = w.exp() * (first + second)
    why = "both losses reach `w` through the shared part"
    if isinstance(came, torch.Tensor) and came.shape == w.shape:
        if torch.allclose(came, w.exp() * second):
            why = "the gradient of the first loss was thrown away"
        elif torch.allclose(came, w.exp() * first):
            why = "a detached part leads to no leaf: the second loss does not reach `w`"
    answer.same(
        "the gradient",
        came,
        expected,
        why,
        read="errors/autograd#backward-twice",
    )
