import torch

for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
    info = torch.finfo(dtype)
    print(f"{dtype!s:14} max {info.max:.6g} eps {info.eps:.2g}")
#> torch.float16  max 65504 eps 0.00098
#> torch.bfloat16 max 3.38953e+38 eps 0.0078
#> torch.float32  max 3.40282e+38 eps 1.2e-07
#> torch.float64  max 1.79769e+308 eps 2.2e-16

x = torch.tensor([2049.0, 70000.0])
print(x.to(torch.float16))
#> tensor([2048.,   inf], dtype=torch.float16)
print(x.to(torch.bfloat16))
#> tensor([ 2048., 70144.], dtype=torch.bfloat16)
