"""The whole gradient

Write `whole_gradient(gradients, counts)`: each gradient is that of a mean loss over the rows of one shard, and `counts` says how many rows each
has. It returns the gradient of the mean loss over all rows.
"""

import torch


def whole_gradient(gradients, counts): ...


means = [torch.tensor([2.0, 0.0]), torch.tensor([10.0, 4.0])]
print(whole_gradient(means, [3, 1]))
