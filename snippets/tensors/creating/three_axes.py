import torch

y = torch.zeros((2, 3, 4))  # the same as torch.zeros(2, 3, 4)
print(y)
#> tensor([[[0., 0., 0., 0.],
#>          [0., 0., 0., 0.],
#>          [0., 0., 0., 0.]],
#>
#>         [[0., 0., 0., 0.],
#>          [0., 0., 0., 0.],
#>          [0., 0., 0., 0.]]])
print(y[0].shape)
#> torch.Size([3, 4])
