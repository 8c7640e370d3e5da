import torch

row = torch.arange(5.0)
#! NotYet: expected: `row` of dtype torch.int64
#! came:     torch.float32
#! why:      a count with a dot, as in `5.0`, makes floating-point numbers
#! read:     tensors/creating/#ranges on the site
