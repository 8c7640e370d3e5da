import torch


def check(answer):
    x = torch.tensor([1.0, -2.0, 0.5])
    came = answer.call(
        "gradient", x, read="errors/autograd#backward-without-grad"
    )
    if x.requires_grad:
        why = "the caller's tensor was changed: from now on all that is done with it is recorded"
        told = "`x.requires_grad` False after the call", "True", why
        answer.wrong(*told, read="errors/autograd#backward-without-grad")
    if x.grad is not None:
        why = (
            "the next call would add to it: differentiate by a leaf of your own"
        )
        told = "`x.grad` None after the call", repr(x.grad), why
        answer.wrong(*told, read="errors/autograd#backward-without-grad")
    why = "the gradient of x cubed is 3 times x squared; let autograd find it"
    expected = torch.tensor([3.0, 12.0, 0.75])
    answer.same(
        "the gradient",
        came,
        expected,
        why,
        read="errors/autograd#backward-without-grad",
    )
