import torch

x = torch.tensor([1, 2])
if (x == torch.tensor([1, 3])).any():
    print("equal")  # runs, for a single element that is
#> equal
