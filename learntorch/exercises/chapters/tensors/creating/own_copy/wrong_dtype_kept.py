import torch


def measured(array):
    return torch.tensor(array)
#! NotYet: expected: measured of a float64 array of dtype torch.float32
#! came:     torch.float64
#! why:      NumPy computes in float64, and torch takes over the dtype that it finds
#! read:     tensors/creating/#from-numpy on the site
