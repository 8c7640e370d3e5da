import torch


def prints(x):
    y = x * 2
    print("a look at", y.shape)
    return y + 1


def takes_out(x):
    return x * x.max().item()


def to_numpy(x):
    return torch.from_numpy(x.numpy() * 2)


def sizes(x):
    return x.reshape(-1, x.shape[0] // 2)


torch._logging.set_logs(dynamo=50)  # no warnings of breaks
for function in prints, takes_out, to_numpy, sizes:
    told = torch._dynamo.explain(function)(torch.ones(4))
    print(f"{function.__name__:9} breaks: {told.graph_break_count}")
#> a look at torch.Size([4])
#> prints    breaks: 1
#> takes_out breaks: 1
#> to_numpy  breaks: 0
#> sizes     breaks: 0
