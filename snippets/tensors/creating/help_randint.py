import torch

lines = torch.randint.__doc__.splitlines()
print("\n".join(lines[3:7]))
#> Returns a tensor filled with random integers generated uniformly
#> between :attr:`low` (inclusive) and :attr:`high` (exclusive).
#>
#> The shape of the tensor is defined by the variable argument :attr:`size`.
