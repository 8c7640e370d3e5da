import torch

x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
v = x * y
v.retain_grad()
torch.log(v).backward()
print(v.grad, v.is_leaf)
#> tensor(0.1667) False
