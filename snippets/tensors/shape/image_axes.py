import torch

image = torch.arange(24).reshape(2, 4, 3)  # height, width, color
red = image[:, :, 0]

planes = image.permute(2, 0, 1)
print(planes.shape, torch.equal(planes[0], red))
#> torch.Size([3, 2, 4]) True

wrong = image.reshape(3, 2, 4)
print(wrong.shape, torch.equal(wrong[0], red))
#> torch.Size([3, 2, 4]) False
