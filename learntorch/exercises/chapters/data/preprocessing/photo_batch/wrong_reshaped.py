import numpy as np
import torch


def to_batch(photos):
    batch = torch.from_numpy(np.stack(photos))
    count, height, width, channels = batch.shape
    return batch.reshape(count, channels, height, width).float() / 255
#! NotYet: expected: the batch = [0.3725, 0.851, 0.05882, 0.8431, 0.9725, 0.2706, ...] in shape (2, 3, 5, 4)
#! came:     [0.3725, 0.5098, 0.7608, 0.851, 0.8118, 0.9216, ...] in shape (2, 3, 5, 4)
#! why:      `reshape` reads on in the same order and mixes the channels; `permute` moves an axis
#! read:     data/preprocessing/#from-a-photograph-to-a-tensor on the site
