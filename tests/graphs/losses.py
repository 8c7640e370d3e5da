"""Calls that make several nodes at once."""

import torch
import torch.nn.functional as F  # noqa: N812 - as readers write it

from learntorch import graph

scores = torch.ones(3, 4, requires_grad=True)
#: leaf scores = torch.ones(3, 4, requires_grad=True)
target = torch.tensor([0, 1, 2])
first = F.cross_entropy(scores, target)
#: NllLossBackward0 = F.cross_entropy(scores, target)
#: LogSoftmaxBackward0 = F.cross_entropy(scores, target)
second = F.mse_loss(scores.softmax(dim=1), torch.zeros(3, 4))
#: MseLossBackward0 = F.mse_loss(scores.softmax(dim=1), torch.zeros(3, 4))
#: SoftmaxBackward0 = scores.softmax(dim=1)
third = F.kl_div(scores.log_softmax(1), torch.full((3, 4), 0.25), reduction="batchmean")
#: DivBackward0 = F.kl_div(scores.log_softmax(1), torch.full((3, 4), 0.25), reduction="batchmean")
#: SumBackward0 = F.kl_div(scores.log_softmax(1), torch.full((3, 4), 0.25), reduction="batchmean")
#: SubBackward0 = F.kl_div(scores.log_softmax(1), torch.full((3, 4), 0.25), reduction="batchmean")
#: MulBackward0 = F.kl_div(scores.log_softmax(1), torch.full((3, 4), 0.25), reduction="batchmean")
#: LogSoftmaxBackward0 = scores.log_softmax(1)
drawing = graph(first + second + third)
#: AddBackward0 = first + second + third
#: AddBackward0 = first + second
