from torch import nn

from learntorch.cells import above, beside, grid


def drawn(name, module):
    tensors = [(key, value, 5) for key, value in module.named_parameters()]
    tensors += [(key, value, 1) for key, value in module.named_buffers()]
    return above(
        *(
            grid(0, f"{name}.{key}", text=str(tuple(value.shape)), colors=tint)
            for key, value, tint in tensors
        )
    )


net = nn.ModuleDict({"body": nn.Linear(4, 8), "norm": nn.BatchNorm1d(8)})
beside(*(drawn(*child) for child in net.named_children())).save("tree.svg")
