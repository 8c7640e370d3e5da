import torch

row = torch.arange(1, 6)
#! NotYet: expected: `row` = tensor([0, 1, 2, 3, 4])
#! came:     tensor([1, 2, 3, 4, 5])
#! why:      `torch.arange(5)` starts with 0 and leaves 5 out
#! read:     tensors/creating/#ranges on the site
