import torch.distributed as dist

dist.get_rank()
#! ValueError: Default process group has not been initialized, please make sure to call init_process_group.
