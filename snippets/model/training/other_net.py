import torch
from torch import nn


def make(hidden):
    last = nn.Linear(hidden, 10)
    return nn.Sequential(nn.Flatten(), nn.Linear(64, hidden), nn.ReLU(), last)


torch.save(make(32).state_dict(), "digits.pt")
make(64).load_state_dict(torch.load("digits.pt"))
#! RuntimeError: Error(s) in loading state_dict for Sequential:
#! 	size mismatch for 1.weight: copying a param with shape torch.Size([32, 64]) from checkpoint, the shape in current model is torch.Size([64, 64]).
#! 	size mismatch for 1.bias: copying a param with shape torch.Size([32]) from checkpoint, the shape in current model is torch.Size([64]).
#! 	size mismatch for 3.weight: copying a param with shape torch.Size([10, 32]) from checkpoint, the shape in current model is torch.Size([10, 64]).
