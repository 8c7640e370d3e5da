import torch

half = torch.ones(2, dtype=torch.float16)
byte = torch.tensor([0, 255], dtype=torch.uint8)
print(half + 2.0)
#> tensor([3., 3.], dtype=torch.float16)
print(byte + 1)
#> tensor([1, 0], dtype=torch.uint8)
print(byte + 1.0)
#> tensor([  1., 256.])
