import torch

w = torch.tensor(1.0, requires_grad=True)
total = 0
for _ in range(3):
    loss = w * 1
    total += loss
print(total.requires_grad)  # the graphs of all steps are still there
#> True
