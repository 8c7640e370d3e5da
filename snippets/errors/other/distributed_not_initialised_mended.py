import torch.distributed as dist

store = dist.HashStore()  # torchrun says rank and world size instead
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
print(dist.get_rank(), dist.get_world_size())
#> 0 1
dist.destroy_process_group()
