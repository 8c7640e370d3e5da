import torch


def check(answer):
    x = torch.tensor([0.0, 1.0])
    kept = "`exp` keeps its result for backward: it may not change"
    came = answer.call(
        "slope", x, why=kept, read="errors/autograd#inplace-breaks-backward"
    )
    if x.requires_grad or x.grad is not None:
        why = "keep the `clone()`: the caller's tensor is not to be differentiated"
        answer.wrong(
            "`x` as it was",
            "one that requires grad, or has a gradient",
            why,
            read="errors/autograd#backward-without-grad",
        )
    y = x.exp() + 1
    expected = 2 * y * x.exp()
    hidden = isinstance(came, torch.Tensor) and came.shape == x.shape
    if hidden and torch.allclose(came, 2 * y * y):
        why = "`.data` hides the change, and backward computes with the changed numbers"
        answer.same(
            "the gradient",
            came,
            expected,
            why,
            read="errors/silent#data-hides-inplace",
        )
    why = "2 times (exp(x) + 1), times the slope of exp(x), which is exp(x)"
    answer.same(
        "the gradient",
        came,
        expected,
        why,
        read="errors/autograd#inplace-breaks-backward",
    )
