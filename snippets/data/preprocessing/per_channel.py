import torch
from sklearn.datasets import load_sample_image

photo = torch.from_numpy(load_sample_image("flower.jpg").copy())
batch = photo.permute(2, 0, 1)[None].float() / 255
mean = batch.mean(dim=(0, 2, 3), keepdim=True)
std = batch.std(dim=(0, 2, 3), keepdim=True)
print(mean.shape, mean.flatten())
#> torch.Size([1, 3, 1, 1]) tensor([0.2162, 0.2885, 0.2235])

scaled = (batch - mean) / std
print(scaled.std(dim=(0, 2, 3)))
#> tensor([1., 1., 1.])
