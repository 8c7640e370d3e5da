import torch


def graphs_for(sizes, **how):
    graphs = []

    def counting(module, inputs):
        graphs.append(module)
        return module.forward

    torch.compiler.reset()
    compiled = torch.compile(lambda x: x * 2, backend=counting, **how)
    for size in sizes:
        compiled(torch.ones(size))
    return len(graphs)


sizes = 3, 4, 5, 6, 7
print("as it comes  ", graphs_for(sizes))
#> as it comes   2
print("dynamic=False", graphs_for(sizes, dynamic=False))
#> dynamic=False 5
print("dynamic=True ", graphs_for(sizes, dynamic=True))
#> dynamic=True  1
print("with size 1  ", graphs_for((1, *sizes), dynamic=True))
#> with size 1   2
