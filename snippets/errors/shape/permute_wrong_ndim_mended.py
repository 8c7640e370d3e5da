import torch

photos = torch.zeros(8, 28, 28, 3)
print(photos.permute(0, 3, 1, 2).shape)
#> torch.Size([8, 3, 28, 28])
