import torch

images = torch.zeros(2, 3, 4)
print(images.sum(dim=1).shape)
#> torch.Size([2, 4])
print(images.sum(dim=1, keepdim=True).shape)
#> torch.Size([2, 1, 4])
print(images.sum(dim=(1, 2)).shape)
#> torch.Size([2])
