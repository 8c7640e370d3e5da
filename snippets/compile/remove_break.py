import torch


def shrink(x):
    size = x.norm()
    return torch.where(size > 1, x / size, x)


print(shrink(torch.tensor([3.0, 4.0])), shrink(torch.tensor([0.3, 0.4])))
#> tensor([0.6000, 0.8000]) tensor([0.3000, 0.4000])
print(torch._dynamo.explain(shrink)(torch.ones(2)).graph_break_count)
#> 0
