import torch

graphs = []


def counting(module, inputs):
    graphs.append(module)
    return module.forward


@torch.compile(backend=counting)
def wave(x):
    return x.sin() * 2


def report(what, x):
    before = len(graphs)
    wave(x)
    print(f"{what:16}", "captured" if len(graphs) > before else "reused")


report("3 numbers", torch.ones(3))
#> 3 numbers        captured
report("3 others", torch.zeros(3))
#> 3 others         reused
report("4 numbers", torch.ones(4))
#> 4 numbers        captured
report("5 numbers", torch.ones(5))
#> 5 numbers        reused
report("1 number", torch.ones(1))
#> 1 number         captured
report("3 in float64", torch.ones(3, dtype=torch.float64))
#> 3 in float64     captured
report("3 with gradient", torch.ones(3, requires_grad=True))
#> 3 with gradient  captured
report("a matrix", torch.ones(2, 2))
#> a matrix         captured
