import torch

grid = torch.arange(12).reshape(3, 4)
halves = grid // 2
#! NotYet: expected: `halves` of dtype torch.float32
#! came:     torch.int64
#! why:      `/ 2` keeps the fraction and gives floats; `// 2` rounds down
#! read:     tensors/operations/#element-by-element on the site
