import torch

image = torch.zeros(3, 427, 640, dtype=torch.uint8)
batch = torch.stack([image] * 8)
print(batch.shape)
#> torch.Size([8, 3, 427, 640])
