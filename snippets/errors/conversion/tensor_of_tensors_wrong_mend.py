import torch

rows = [torch.ones(2, requires_grad=True), torch.zeros(2)]
print(torch.stack(rows).requires_grad)
#> True
print(torch.tensor([row.tolist() for row in rows]).requires_grad)
#> False
