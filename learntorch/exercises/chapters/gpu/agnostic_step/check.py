import torch
from torch import nn


class Noted(torch.Tensor):
    """A tensor on the CPU that notes where it was sent, and whether it was computed with."""

    used = False

    def __new__(cls, data, sent):
        made = data.as_subclass(cls)
        made.sent, made.moved = sent, data
        return made

    def to(self, device, *told, **named):
        self.sent.append(str(device))
        return self.moved

    @classmethod
    def __torch_function__(cls, function, types, args=(), kwargs=None):
        came = super().__torch_function__(function, types, args, kwargs or {})
        cls.used = cls.used or isinstance(came, torch.Tensor)
        return came


class NotedModule(nn.Linear):
    sent = ()

    def to(self, device, *told, **named):
        self.sent = (*self.sent, str(device))
        return self


def check(answer):
    layer = nn.Linear(2, 1)
    with torch.no_grad():
        layer.weight.fill_(1.0)
        layer.bias.fill_(0.5)
    x = torch.tensor([[1.0, 1.0], [0.0, 0.0], [1.0, 0.0], [0.0, -1.0]])
    came = answer.call("step", layer, (x, torch.zeros(4, 1)), "cpu")
    if isinstance(came, torch.Tensor):
        answer.wrong(
            "a float",
            repr(came),
            "a tensor stays on its device and keeps the graph: take its number with .item()",
            read="what-to-does",
        )
    if came != 2.25:
        answer.wrong(
            "2.25, the mean of 6.25, 0.25, 2.25 and 0.25",
            repr(came),
            "mean squared error of module(x) and y",
            read="what-to-does",
        )
    if layer.weight.grad is None:
        answer.wrong(
            "gradients in the module",
            "None",
            "call backward on the loss",
            read="what-to-does",
        )
    noted, seen_x, seen_y = NotedModule(2, 1), [], []
    batch = Noted(torch.ones(4, 2), seen_x), Noted(torch.zeros(4, 1), seen_y)
    answer.call(
        "step", noted, batch, "cuda", shown='step(module, batch, "cuda")'
    )
    for name, sent in (
        ("the module", list(noted.sent)),
        ("x", seen_x),
        ("y", seen_y),
    ):
        if sent != ["cuda"]:
            answer.wrong(
                f'{name} moved to "cuda", once',
                f"moved to {sent}",
                "module, input and target have to be on one device, and that is the one given",
                read="two-devices-in-one-operation",
            )
    if Noted.used:
        answer.wrong(
            "the moved x and y in the computation",
            "the x or y from before",
            "`x.to(device)` leaves x where it is and returns another tensor: give that a name",
            read="what-to-does",
        )
