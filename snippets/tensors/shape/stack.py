import torch

X = torch.arange(12, dtype=torch.float32).reshape(3, 4)
Y = torch.tensor([[2.0, 1, 4, 3], [1, 2, 3, 4], [4, 3, 2, 1]])

pages = torch.stack((X, Y))
print(pages.shape)
#> torch.Size([2, 3, 4])
print(torch.equal(pages[0], X), torch.equal(pages[1], Y))
#> True True
print(torch.stack((X, Y), dim=2).shape)
#> torch.Size([3, 4, 2])
