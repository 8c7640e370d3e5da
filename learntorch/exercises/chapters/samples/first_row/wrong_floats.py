import torch

row = torch.arange(5.0)
#! NotYet: expected: `row` of dtype torch.int64
#! came:     torch.float32
#! why:      `torch.arange(5)` starts with 0, leaves 5 out and makes whole numbers
#! read:     tensors/creating/#ranges on the site
