import torch.distributed as dist

rank = dist.get_rank() if dist.is_initialized() else 0
print("rank", rank)  # in each process: all take themselves for the first
#> rank 0
