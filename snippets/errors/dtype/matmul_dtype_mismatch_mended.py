import torch

price = torch.ones(2)
count = torch.tensor([2, 2])
print(price * count)  # element-wise operations convert
#> tensor([2., 2.])
print(price @ count.float())  # products of matrices do not
#> tensor(4.)
