import torch

batch = torch.zeros(1, 3, 1)
print(batch.squeeze().shape)
#> torch.Size([3])
print(batch.squeeze(2).shape)
#> torch.Size([1, 3])
