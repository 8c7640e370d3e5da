import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torch import nn

photo = torch.tensor(load_sample_image("flower.jpg"))[::3, ::3]
image = photo.permute(2, 0, 1) / 255  # C, H, W; floats from 0 to 1

conv = nn.Conv2d(3, 1, kernel_size=3, padding=1, bias=False)
kernel = torch.tensor([[-1.0, -1, -1], [-1, 8, -1], [-1, -1, -1]]) / 3
conv.weight = nn.Parameter(kernel.expand(1, 3, 3, 3))
edges = conv(image).detach()
print(image.shape, edges.shape)
#> torch.Size([3, 143, 214]) torch.Size([1, 143, 214])

edges = edges.abs().clamp(max=1).expand(3, -1, -1)
both = torch.cat([image, edges], dim=2).permute(1, 2, 0)  # H, W, C
picture = Image.fromarray((255 * both).byte().numpy())
picture.quantize(64).save("edges.png")
