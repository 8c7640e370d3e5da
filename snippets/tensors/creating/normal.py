import torch

torch.manual_seed(0)
b = torch.randn(size=(128, 128))
print("size:", b.size())
#> size: torch.Size([128, 128])
print("maximum:", b.max())
#> maximum: tensor(4.1015)
print("minimum:", b.min())
#> minimum: tensor(-4.3433)
print("mean:", b.mean())
#> mean: tensor(-0.0076)
print("standard deviation:", b.std())
#> standard deviation: tensor(1.0042)
