import torch


def clipped(x):
    y = x * 3
    if y.max() > 10:
        y = y / y.max()
    return y + 1


told = torch._dynamo.explain(clipped)(torch.arange(5.0))
print("graphs:", told.graph_count, "breaks:", told.graph_break_count)
#> graphs: 2 breaks: 1
for broken in told.break_reasons:
    print("line", broken.user_stack[-1].lineno, "-", broken.reason)
#> line 6 - generic_jump TensorVariable()
