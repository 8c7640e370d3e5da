import pickle
from functools import partial

import torch


def to_tensor(samples, dtype=torch.float32):
    return torch.tensor(samples, dtype=dtype)


for collate in to_tensor, partial(to_tensor, dtype=torch.float64):
    arrived = pickle.loads(pickle.dumps(collate))  # as it reaches a worker
    print(arrived([1, 2]))
#> tensor([1., 2.])
#> tensor([1., 2.], dtype=torch.float64)
