import torch
from torch import distributed as dist


def average(net):
    for parameter in net.parameters():
        if parameter.grad is None:
            parameter.grad = torch.zeros_like(parameter)
        if dist.get_rank() == 0:
            dist.all_reduce(parameter.grad)
            parameter.grad /= dist.get_world_size()
#! NotYet: expected: two ranks that both come to the end
#! came:     rank 0 waits for the other, which has gone on
#! why:      all ranks call a collective: it never stands under an `if` on the rank
#! read:     parallel/#when-somebody-is-missing on the site
