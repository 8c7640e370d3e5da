import torch

help(torch.randint)
#> Help on built-in function randint in module torch:
#>
#> randint(...)
#>     randint(low=0, high, size, ...) -> Tensor
#>
#>     Returns a tensor filled with random integers generated uniformly
#>     between :attr:`low` (inclusive) and :attr:`high` (exclusive).
#>
#>     The shape of the tensor is defined by the variable argument :attr:`size`.
#> ...
