import torch

pixels = torch.tensor([10, 200, 250], dtype=torch.uint8)
print(pixels + 10)
#> tensor([ 20, 210,   4], dtype=torch.uint8)
print((pixels.float() + 10).clamp(max=255))
#> tensor([ 20., 210., 255.])
