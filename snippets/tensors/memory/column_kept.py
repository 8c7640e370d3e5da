import torch

X = torch.arange(20).reshape(4, 5)
view, also_view, copy = X[:, -1:], X[:, -1, None], X[:, [-1]]
print(view.shape, also_view.shape, copy.shape)
#> torch.Size([4, 1]) torch.Size([4, 1]) torch.Size([4, 1])
X[:] = 0
print(view.sum(), also_view.sum(), copy.sum())
#> tensor(0) tensor(0) tensor(46)
