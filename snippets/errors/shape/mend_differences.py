import torch


def differences(a, b):
    return a[:, None] - b


print(differences(torch.arange(3.0), torch.ones(4)))
#> tensor([[-1., -1., -1., -1.],
#>         [ 0.,  0.,  0.,  0.],
#>         [ 1.,  1.,  1.,  1.]])
