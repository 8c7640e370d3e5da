import torch

x = torch.tensor(0.1, dtype=torch.float64) + 0.2
print(torch.isclose(x, torch.tensor(0.3, dtype=torch.float64)))
#> tensor(True)
torch.testing.assert_close(x.item(), 0.3)  # silent where they agree
