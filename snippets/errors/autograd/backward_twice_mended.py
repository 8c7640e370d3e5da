import torch

w = torch.tensor(2.0, requires_grad=True)
for _ in range(2):
    w.grad = None
    loss = w * w  # forward again
    loss.backward()
    print(w.grad)
#> tensor(4.)
#> tensor(4.)
