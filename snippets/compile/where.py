import torch


def clipped(x):
    y = x * 3
    y = torch.where(y.max() > 10, y / y.max(), y)
    return y + 1


told = torch._dynamo.explain(clipped)(torch.arange(5.0))
print("graphs:", told.graph_count, "breaks:", told.graph_break_count)
#> graphs: 1 breaks: 0
compiled = torch.compile(clipped, backend="eager", fullgraph=True)
print(compiled(torch.arange(5.0)))
#> tensor([1.0000, 1.2500, 1.5000, 1.7500, 2.0000])
print(compiled(torch.arange(3.0)))
#> tensor([1., 4., 7.])
