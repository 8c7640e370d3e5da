import torch

for to_none in True, False:
    w = torch.tensor(2.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, weight_decay=0.5)
    w.grad = torch.tensor(3.0)
    optimizer.zero_grad(set_to_none=to_none)
    optimizer.step()
    print(w.grad, f"{w.item():.2f}")
#> None 2.00
#> tensor(0.) 1.90
