import torch

w = torch.tensor(2.0, requires_grad=True)
for _ in range(3):
    loss = 3 * w
    loss.backward()
    print(w.grad)
#> tensor(3.)
#> tensor(6.)
#> tensor(9.)
