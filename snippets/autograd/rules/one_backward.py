import torch

w = torch.tensor(2.0, requires_grad=True)
scale = w.exp()
losses = [scale * x for x in (1.0, 2.0)]
sum(losses).backward()
print(w.grad)
#> tensor(22.1672)
