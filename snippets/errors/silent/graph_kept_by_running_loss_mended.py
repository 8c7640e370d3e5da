import torch

w = torch.tensor(1.0, requires_grad=True)
total = 0
for _ in range(3):
    loss = w * 1
    total += loss.item()
print(total)
#> 3.0
