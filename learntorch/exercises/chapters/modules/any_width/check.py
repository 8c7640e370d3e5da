import torch
from torch import nn


def check(answer):
    for sizes, wanted in (
        ([4, 16, 16, 3], 403),
        ([2, 5], 15),
        ([3, 4, 4, 4, 4, 1], 81),
    ):
        torch.manual_seed(0)
        net = answer.call(
            "Net",
            sizes,
            shown=f"Net({sizes})",
            why="`super().__init__()` prepares the places where modules are kept: call it first",
            read="forgot_super",
        )
        came = sum(one.numel() for one in net.parameters())
        if came != wanted:
            answer.wrong(
                f"{wanted} parameters in Net({sizes})",
                str(came),
                "layers in a plain list are not found: an nn.ModuleList registers them",
                read="layers-in-a-list",
            )
        x = torch.randn(7, sizes[0])
        try:
            out = net(x)
        except Exception as error:
            answer.wrong(
                f"an output of Net({sizes})",
                f"{type(error).__name__}: {str(error).splitlines()[0]}",
                "each layer takes what the one before it gives",
                read="a-module",
            )
        layers = [one for one in net.modules() if isinstance(one, nn.Linear)]
        right = x
        for layer in layers[:-1]:
            right = torch.relu(layer(right))
        right = layers[-1](right)
        why = "ReLU after each layer but the last"
        if (
            isinstance(out, torch.Tensor)
            and out.shape == right.shape
            and out.min() >= 0
        ):
            why = (
                "a ReLU after the last layer would make every negative score 0"
            )
        answer.same(
            f"Net({sizes})(x)", out, right.detach(), why, read="a-module"
        )
