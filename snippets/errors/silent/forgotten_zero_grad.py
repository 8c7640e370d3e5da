import torch

w = torch.tensor([1.0], requires_grad=True)
for _ in range(3):
    (3 * w).backward()
print(w.grad)
#> tensor([9.])
