import torch

prediction = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1), as a layer gives it
target = torch.tensor([1.0, 2.0, 3.0])  # (3,): all predictions are right
error = prediction - target
print(error.shape)
#> torch.Size([3, 3])
print(error)
#> tensor([[ 0., -1., -2.],
#>         [ 1.,  0., -1.],
#>         [ 2.,  1.,  0.]])
print(error.square().mean())
#> tensor(1.3333)
print((prediction.squeeze(1) - target).square().mean())
#> tensor(0.)
