import torch

x = torch.tensor([[1.0, 2, 3], [4, 5, 6]])
print(x.sum(), x.mean(), x.max())
#> tensor(21.) tensor(3.5000) tensor(6.)
print(x.sum(dim=0), x.sum(dim=1))
#> tensor([5., 7., 9.]) tensor([ 6., 15.])
