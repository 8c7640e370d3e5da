import torch

byte = torch.ones(3, dtype=torch.uint8)
print((byte + torch.ones(3, dtype=torch.int8)).dtype)
#> torch.int16
half, brain = byte.to(torch.float16), byte.to(torch.bfloat16)
print((half + brain).dtype)
#> torch.float32
