import torch

images = torch.zeros(1000, 3, 64, 64, dtype=torch.uint8)
print(images.nbytes / 2**20, "MiB")
#> 11.71875 MiB
print(images.float().nbytes / 2**20, "MiB")
#> 46.875 MiB
print(images[:32].float().nbytes / 2**20, "MiB for a batch of 32")
#> 1.5 MiB for a batch of 32
