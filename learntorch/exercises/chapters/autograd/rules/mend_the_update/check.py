from unittest import mock

import torch


def check(answer):
    x = torch.tensor([1.0, 2.0])
    w = torch.tensor(0.0, requires_grad=True)
    leaf = w
    came = answer.call(
        "train",
        w,
        x,
        2 * x,
        20,
        shown="train(w, x, 2 * x, 20)",
        why="a leaf may only be changed in place, and only where nothing is recorded",
        read="leaves-are-updated-in-place-unrecorded",
    )
    if not isinstance(came, float) or came > 1e-3:
        answer.wrong(
            "a loss below 0.001 after 20 steps",
            repr(came),
            "gradients add up from step to step unless they are cleared",
            read="gradients-accumulate",
        )
    if not leaf.is_leaf or abs(leaf.item() - 2) > 0.01:
        answer.wrong(
            "w itself changed, to 2",
            repr(leaf),
            "`w = ...` gives a new tensor that name; the caller's w stays",
            read="leaves-are-updated-in-place-unrecorded",
        )
    first = torch.tensor(0.0, requires_grad=True)
    made, init = [], torch.optim.Optimizer.__init__

    def noted(optimizer, *told, **named):
        made.append(optimizer)
        init(optimizer, *told, **named)

    with mock.patch("torch.optim.Optimizer.__init__", noted):
        came = answer.call(
            "train", first, x, 2 * x, 1, shown="train(w, x, 2 * x, 1)"
        )
    if abs(first.item() - 1) > 1e-4:
        answer.wrong(
            "w at 1 after one step",
            f"w at {first.item():.4g}",
            "the gradient at w = 0 is -10, and the rate is 0.1",
            read="leaves-are-updated-in-place-unrecorded",
        )
    if (
        min(abs(came - 10), abs(came - 2.5)) > 1e-4
    ):  # before that step, or after it
        answer.wrong(
            "a last loss of 10, for one step from w = 0",
            f"{came:.4g}",
            "return what `loss.item()` gives",
            read="leaves-are-updated-in-place-unrecorded",
        )
    if made:
        answer.wrong(
            "an update of your own",
            "an optimizer",
            "it does the same in `step`; here you write what is inside",
            read="leaves-are-updated-in-place-unrecorded",
        )
    if not first._version:  # counts the changes that autograd knows of
        answer.wrong(
            "an update under torch.no_grad()",
            "`.data`",
            "`.data` hides the change from autograd's version check, and wrong gradients follow",
            read="saved-tensors-must-not-change",
        )
