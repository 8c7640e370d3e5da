import torch
from sklearn.datasets import load_sample_image

photo = torch.from_numpy(load_sample_image("flower.jpg").copy())
print(photo.shape, photo.dtype, photo.min().item(), photo.max().item())
#> torch.Size([427, 640, 3]) torch.uint8 0 255

image = photo.permute(2, 0, 1).float() / 255
print(image.shape, image.dtype, image.min().item(), image.max().item())
#> torch.Size([3, 427, 640]) torch.float32 0.0 1.0
print(torch.equal(image[:, 10, 20] * 255, photo[10, 20].float()))
#> True
