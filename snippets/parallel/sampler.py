from torch.utils.data import DistributedSampler

data = range(10)
samplers = [
    DistributedSampler(data, num_replicas=4, rank=rank, seed=0)
    for rank in range(4)
]

for sampler in samplers:
    print(f"rank {sampler.rank}:", list(sampler))
#> rank 0: [4, 3, 6]
#> rank 1: [1, 9, 2]
#> rank 2: [7, 0, 4]
#> rank 3: [5, 8, 1]
seen = [index for sampler in samplers for index in sampler]
print("twice:", sorted(one for one in data if seen.count(one) == 2))
#> twice: [1, 4]
