import numpy as np
from torch.utils.data import default_collate

samples = [
    {"id": "a", "pixels": np.zeros((2, 2)), "label": 3, "weight": 0.5},
    {"id": "b", "pixels": np.ones((2, 2)), "label": 8, "weight": 0.1},
]
batch = default_collate(samples)
print(batch["id"], batch["label"])
#> ['a', 'b'] tensor([3, 8])
print(batch["pixels"].shape, batch["pixels"].dtype)
#> torch.Size([2, 2, 2]) torch.float64
print(batch["weight"].dtype)
#> torch.float64
