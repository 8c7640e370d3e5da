import torch

x = torch.tensor([[1.5, 2.5, 3.5]], dtype=torch.float64)
print(torch.zeros_like(x))
#> tensor([[0., 0., 0.]], dtype=torch.float64)
print(torch.ones_like(x))
#> tensor([[1., 1., 1.]], dtype=torch.float64)
print(torch.full_like(x, 7))
#> tensor([[7., 7., 7.]], dtype=torch.float64)

torch.manual_seed(0)
print(torch.rand_like(x).dtype, torch.rand(x.shape).dtype)
#> torch.float64 torch.float32
