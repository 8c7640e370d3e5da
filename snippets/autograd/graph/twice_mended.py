import torch

x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
for step in range(2):
    w = torch.log(x * y)
    w.backward()
    print(step, x.grad, y.grad)
#> 0 tensor(0.5000) tensor(0.3333)
#> 1 tensor(1.) tensor(0.6667)
