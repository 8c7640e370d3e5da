import torch


def to_batch(photos):
    batch = torch.stack([torch.from_numpy(photo) for photo in photos])
    return batch.permute(0, 3, 1, 2).float()
#! NotYet: expected: the batch = [0.3725, 0.851, 0.05882, 0.8431, 0.9725, 0.2706, ...] in shape (2, 3, 5, 4)
#! came:     [95, 217, 15, 215, 248, 69, ...] in shape (2, 3, 5, 4)
#! why:      `float32` from 0 to 1: divide floats by 255
#! read:     data/preprocessing/#from-a-photograph-to-a-tensor on the site
