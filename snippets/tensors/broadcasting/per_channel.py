import torch

torch.manual_seed(0)
images = torch.rand(10, 3, 32, 32)  # batch, color, height, width
mean = images.mean(dim=(0, 2, 3))
print(mean.shape)
#> torch.Size([3])
centered = images - mean[:, None, None]
print(centered.mean(dim=(0, 2, 3)).abs().max() < 1e-6)
#> tensor(True)
