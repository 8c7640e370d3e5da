import torch

places = torch.tensor([[0.0, 0.0], [3.0, 4.0], [6.0, 8.0]])
homes = torch.tensor([[0.0, 0.0], [0.0, 4.0]])
difference = places[:, None] - homes  # (3, 1, 2) - (2, 2) -> (3, 2, 2)
print(difference.shape)
#> torch.Size([3, 2, 2])
distance = difference.square().sum(dim=2).sqrt()  # (3, 2)
print(distance)
#> tensor([[ 0.0000,  4.0000],
#>         [ 5.0000,  3.0000],
#>         [10.0000,  7.2111]])
torch.testing.assert_close(distance, torch.cdist(places, homes))
