from torch.utils.data import DistributedSampler

sampler = DistributedSampler(range(8), num_replicas=2, rank=0, seed=0)

print("epoch 0:", list(sampler))
#> epoch 0: [4, 7, 2, 1]
print("epoch 1:", list(sampler), "without set_epoch")
#> epoch 1: [4, 7, 2, 1] without set_epoch
sampler.set_epoch(1)
print("epoch 1:", list(sampler), "with it")
#> epoch 1: [5, 2, 7, 1] with it
