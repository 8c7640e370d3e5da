import torch

torch.manual_seed(0)
tensor1 = torch.randn(3)
tensor2 = torch.randn(3)
product = torch.matmul(tensor1, tensor2)
print(product.size(), product.ndim)
#> torch.Size([]) 0
print(product, product.item())
#> tensor(4.2414) 4.241425514221191
