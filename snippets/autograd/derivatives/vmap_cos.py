import torch
from torch.func import grad, jacrev, vmap

x = torch.linspace(0, 3, 4, dtype=torch.float64)
slopes = vmap(grad(torch.sin))(x)
print(slopes)
#> tensor([ 1.0000,  0.5403, -0.4161, -0.9900], dtype=torch.float64)
torch.testing.assert_close(slopes, x.cos(), rtol=1e-12, atol=0)

print(jacrev(torch.sin)(x))
#> tensor([[ 1.0000,  0.0000, -0.0000, -0.0000],
#>         [ 0.0000,  0.5403, -0.0000, -0.0000],
#>         [ 0.0000,  0.0000, -0.4161, -0.0000],
#>         [ 0.0000,  0.0000, -0.0000, -0.9900]], dtype=torch.float64)
