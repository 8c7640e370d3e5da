import torch
from torch.nn import functional

x, w = torch.rand(4, 8), torch.rand(8, 8)
target = torch.tensor([0, 1, 2, 3])
calls = {
    "x @ w": lambda: x @ w,
    "linear": lambda: functional.linear(x, w),
    "x + x": lambda: x + x,
    "relu(x @ w)": lambda: torch.relu(x @ w),
    "exp(x @ w)": lambda: torch.exp(x @ w),
    "cross_entropy": lambda: functional.cross_entropy(x @ w, target),
    "mse_loss": lambda: functional.mse_loss(x @ w, x),
}
for name, call in calls.items():
    with torch.autocast("cpu", dtype=torch.bfloat16):
        print(f"{name:14} {call().dtype}")
#> x @ w          torch.bfloat16
#> linear         torch.bfloat16
#> x + x          torch.float32
#> relu(x @ w)    torch.bfloat16
#> exp(x @ w)     torch.bfloat16
#> cross_entropy  torch.float32
#> mse_loss       torch.float32
