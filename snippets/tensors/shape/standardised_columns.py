import torch


def standardised(x):
    return (x - x.mean(dim=0)) / x.std(dim=0)


x = torch.tensor([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]])
print(standardised(x))
#> tensor([[-1.0000, -0.7559],
#>         [ 0.0000, -0.3780],
#>         [ 1.0000,  1.1339]])
