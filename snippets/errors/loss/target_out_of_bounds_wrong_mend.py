import torch

labels = torch.tensor([1, 2, 3])
print(labels.clamp(max=2))  # runs, and two classes are one from now on
#> tensor([1, 2, 2])
