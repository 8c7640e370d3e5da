import torch
from PIL import Image
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")
print(type(photo).__name__, photo.shape, photo.dtype)
#> ndarray (427, 640, 3) uint8
image = torch.tensor(photo).permute(2, 0, 1)  # H, W, C -> C, H, W
print(image.shape)
#> torch.Size([3, 427, 640])

small = image[:, ::3, ::3]  # every third row and column
red, green, blue = (plane.expand(3, -1, -1) for plane in small)
top, bottom = torch.cat([small, red], dim=2), torch.cat([green, blue], dim=2)
picture = torch.cat([top, bottom], dim=1).permute(1, 2, 0)  # H, W, C again
Image.fromarray(picture.numpy()).quantize(64).save("planes.png")
