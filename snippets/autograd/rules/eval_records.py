import torch

model = torch.nn.Linear(2, 1).eval()
print(model(torch.ones(1, 2)).requires_grad)
#> True
with torch.no_grad():
    print(model(torch.ones(1, 2)).requires_grad)
    print(torch.zeros(2, requires_grad=True).requires_grad)
#> False
#> True
