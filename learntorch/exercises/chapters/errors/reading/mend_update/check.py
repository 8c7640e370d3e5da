import torch


def check(answer):
    w = torch.tensor([1.0, -3.0, 0.5], requires_grad=True)
    once = answer.call("step", w, 0.25)
    if once is not w:
        answer.wrong(
            "the same tensor `w`",
            "another one",
            "`w = w - ...` makes a new tensor; `w -= ...` keeps the one there is",
            read="errors/autograd#update-makes-non-leaf",
        )
    answer.same(
        "`w` after a step",
        once,
        torch.tensor([0.5, -1.5, 0.25]),
        "a step is the rate times the gradient, which is `2 * w`",
        read="errors/autograd#inplace-on-leaf",
    )
    answer.same(
        "`w` after two steps",
        answer.call("step", w, 0.25),
        torch.tensor([0.25, -0.75, 0.125]),
        "the first gradient was added to the second: clear it",
        read="errors/silent#forgotten-zero-grad",
    )
