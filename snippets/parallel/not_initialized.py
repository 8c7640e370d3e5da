import torch
from torch import distributed as dist

dist.all_reduce(torch.ones(1))
#! ValueError: Default process group has not been initialized, please make sure to call init_process_group.
