import torch
from sklearn.datasets import load_sample_image

from learntorch.mosaic import mosaic


def augment(image):
    """Return a random variant of an image of shape (3, 96, 96) in 0 to 1."""
    if torch.rand(()) < 0.5:
        image = image.flip(2)  # left becomes right
    top, left = torch.randint(17, (2,)).tolist()
    image = image[:, top : top + 80, left : left + 80]  # a random crop
    image = image * (0.7 + 0.6 * torch.rand(()))  # darker or brighter
    image = image + 0.03 * torch.randn(image.shape)  # noise
    row, column = torch.randint(60, (2,)).tolist()
    image = image.clone()
    image[:, row : row + 20, column : column + 20] = 0.5  # a hidden patch
    return image.clamp(0, 1)


torch.manual_seed(1)
photo = torch.from_numpy(load_sample_image("flower.jpg").copy())
image = photo.permute(2, 0, 1)[:, 130:322:2, 180:372:2].float() / 255
variants = torch.stack([augment(image) for _ in range(4)])
print(image.shape, variants.shape)
#> torch.Size([3, 96, 96]) torch.Size([4, 3, 80, 80])
mosaic(variants, columns=4, scale=1).save("variants.png")
mosaic(image[None], scale=1).save("image.png")
