import torch

w = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
for _ in range(3):
    optimizer.zero_grad()
    print("before", w.grad)
    loss = 3 * w
    loss.backward()
    print("after ", w.grad)
#> before None
#> after  tensor(3.)
#> before None
#> after  tensor(3.)
#> before None
#> after  tensor(3.)
