import torch
from torch import nn

captures, factor = 0, 2
net = nn.Dropout(0.5)


def count(graph, inputs):
    global captures
    captures += 1
    return graph


@torch.compile(backend=count)
def scaled(x):
    return net(factor * x)


def report(what):
    before = captures
    scaled(torch.ones(3))
    print(f"{what:21}", "captured" if captures > before else "reused")


report("first call")
#> first call            captured
report("second call")
#> second call           reused
factor = 3
report("another global number")
#> another global number captured
net.eval()
report("in eval mode")
#> in eval mode          captured
with torch.no_grad():
    report("no gradients recorded")
#> no gradients recorded captured
factor = 2
net.train()
report("as in the first call")
#> as in the first call  reused
