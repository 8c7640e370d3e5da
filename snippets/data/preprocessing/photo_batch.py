import numpy as np
import torch


def to_batch(photos):
    batch = torch.stack([torch.from_numpy(photo) for photo in photos])
    return batch.permute(0, 3, 1, 2).float() / 255


photos = [np.full((2, 4, 3), value, dtype=np.uint8) for value in (0, 51, 255)]
batch = to_batch(photos)
print(batch.shape, batch[:, 0, 0, 0])
#> torch.Size([3, 3, 2, 4]) tensor([0.0000, 0.2000, 1.0000])
