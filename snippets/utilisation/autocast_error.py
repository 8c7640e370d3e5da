import torch

torch.manual_seed(0)
a, b = torch.randn(256, 256), torch.randn(256, 256)
exact = a.double() @ b.double()


def error(product):
    return (product.double() - exact).norm() / exact.norm()


with torch.autocast("cpu", dtype=torch.bfloat16):
    low = a @ b
print("bfloat16 below 1 in 100:      ", (error(low) < 0.01).item())
#> bfloat16 below 1 in 100:       True
print("float32 below 1 in a million: ", (error(a @ b) < 1e-6).item())
#> float32 below 1 in a million:  True
worse = (error(low) > 1000 * error(a @ b)).item()
print("bfloat16 is 1000 times worse: ", worse)
#> bfloat16 is 1000 times worse:  True
