import weakref

import torch


class Kept:
    """Stands for a tensor that a graph has saved, and can be watched."""

    def __init__(self, tensor):
        self.tensor = tensor


def check(answer):
    w = torch.tensor(2.0, requires_grad=True)
    made, most = [], 0

    def keep(tensor):
        kept = Kept(tensor)
        made.append(weakref.ref(kept))
        return kept

    def losses():
        nonlocal most
        for number in range(1, 9):
            with torch.autograd.graph.saved_tensors_hooks(
                keep, lambda kept: kept.tensor
            ):
                loss = w * torch.tensor(float(number))
            yield loss
            del loss
            most = max(most, sum(one() is not None for one in made))

    came = answer.call("total", losses(), shown="total of 8 losses")
    if isinstance(came, torch.Tensor):
        answer.wrong(
            "a float",
            repr(came),
            "a tensor that was summed from losses holds the graph of each",
            read="saved-tensors-are-memory",
        )
    if came != 72.0:
        answer.wrong(
            "total of 8 losses = 72.0",
            repr(came),
            "add each loss once",
            read="saved-tensors-are-memory",
        )
    if most > 2:
        answer.wrong(
            "no more than two graphs at a time",
            f"{most} graphs at a time",
            "a list of tensors, or a sum of them, keeps what made them: take the number at once",
            read="saved-tensors-are-memory",
        )
