import torch
from torch import nn

order = [
    "forward_pre",
    "forward",
    "full_backward_pre",
    "weight",
    "full_backward",
]
net, fired = nn.Linear(2, 1), []
net.register_forward_pre_hook(lambda *_: fired.append("forward_pre"))
net.register_forward_hook(lambda *_: fired.append("forward"))
net.register_full_backward_pre_hook(
    lambda *_: fired.append("full_backward_pre")
)
net.register_full_backward_hook(lambda *_: fired.append("full_backward"))
net.weight.register_hook(lambda _: fired.append("weight"))
net(torch.ones(3, 2, requires_grad=True)).sum().backward()
print(fired == order)
#> True
