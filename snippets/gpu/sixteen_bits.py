import torch

for dtype in torch.float32, torch.float16, torch.bfloat16:
    info = torch.finfo(dtype)
    print(f"{dtype!s:15} largest {info.max:.0e}  step at 1: {info.eps:.0e}")
#> torch.float32   largest 3e+38  step at 1: 1e-07
#> torch.float16   largest 7e+04  step at 1: 1e-03
#> torch.bfloat16  largest 3e+38  step at 1: 8e-03
small = torch.tensor(1e-8)
print(small.half().item(), small.bfloat16().item() > 0)
#> 0.0 True
