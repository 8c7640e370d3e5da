import torch


def measured(array):
    return torch.from_numpy(array).to(torch.float32)
#! NotYet: expected: memory of its own, for a float32 array, too
#! came:     the tensor reads [99.0, 2.0, 3.0] after array[0] = 99
#! why:      a conversion to the dtype that the numbers have already copies nothing
#! read:     tensors/creating/#from-numpy on the site
