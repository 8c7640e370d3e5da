import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.ReLU(inplace=True))
net[0].register_full_backward_hook(lambda *_: None)
net(torch.ones(2, 4, requires_grad=True)).sum().backward()
#! RuntimeError: Output 0 of BackwardHookFunction is a view and is being modified inplace. This view was created inside a custom Function (or because an input was returned as-is) and the autograd logic to handle view+inplace would override the custom backward associated with the custom Function, leading to incorrect gradients. This behavior is forbidden. You can fix this by cloning the output of the custom Function.
