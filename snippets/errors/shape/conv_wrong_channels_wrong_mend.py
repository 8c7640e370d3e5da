import torch

image = torch.zeros(2, 2, 3)  # height, width, colors
image[..., 0] = 1  # red all over
print(image.permute(2, 0, 1)[0])  # how red each pixel is
#> tensor([[1., 1.],
#>         [1., 1.]])
print(image.reshape(3, 2, 2)[0])  # fits, and mixes pixels and colors
#> tensor([[1., 0.],
#>         [0., 1.]])
