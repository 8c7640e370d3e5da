import torch


def show(module, inputs):
    for node in module.graph.nodes:
        if node.op == "placeholder":
            held = node.meta["example_value"]
            size = "a size" if isinstance(held, torch.SymInt) else "a tensor"
            print("input:", size)
    return module.forward


@torch.compile(backend=show, dynamic=True)
def average(x):
    return x.sum() / x.shape[0]


for size in 2, 5, 1000:
    print(average(torch.arange(float(size))))
#> input: a size
#> input: a tensor
#> tensor(0.5000)
#> tensor(2.)
#> tensor(499.5000)
