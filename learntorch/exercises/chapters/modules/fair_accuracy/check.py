import torch
from torch import nn


class Noted(nn.Module):
    def __init__(self):
        super().__init__()
        self.part = nn.Identity()

    def forward(self, x):
        self.told = self.training, torch.is_grad_enabled()
        return x


def check(answer):
    x = torch.tensor(
        [[2.0, 1.0, 0.0], [0.0, 3.0, 1.0], [5.0, 4.0, 6.0], [1.0, 0.0, 0.5]]
    )
    y = torch.tensor([0, 1, 1, 0])
    for mode in (True, False):
        module = Noted().train(mode)
        came = answer.call("accuracy", module, x, y)
        if isinstance(came, torch.Tensor):
            answer.wrong(
                "a float",
                repr(came),
                "`.item()` makes one",
                read="training-and-using",
            )
        if came != 0.75:
            answer.wrong(
                "0.75: three of four",
                repr(came),
                "classes are in the columns: argmax over dim=1 leaves one for each row",
                read="tensors/shape#max-and-argmax",
            )
        training, recording = module.told
        if training:
            answer.wrong(
                "a call in eval mode",
                "a call in training mode",
                "dropout would drop, and batch norm would look at this batch",
                read="training-and-using",
            )
        if recording:
            answer.wrong(
                "no graph",
                "a call that records",
                "eval() changes how layers act, and not whether autograd records",
                read="training-and-using",
            )
        for one in (module, module.part):
            if one.training is mode:
                continue
            which = "" if one is module else " in its submodule"
            answer.wrong(
                f"training={mode}, as it came",
                f"training={one.training}{which}",
                "who calls you in the middle of training trains on in the wrong mode",
                read="training-and-using",
            )
