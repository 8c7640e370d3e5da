import torch


def graphs_for(function, arguments):
    graphs = []

    def counting(module, inputs):
        graphs.append(module)
        return module.forward

    torch.compiler.reset()
    compiled = torch.compile(function, backend=counting)
    for argument in arguments:
        compiled(torch.ones(3), argument)
    return len(graphs)


def times(x, k):
    return x * k


print("int:   ", graphs_for(times, [1, 2, 3, 4, 5, 6]))
#> int:    2
print("float: ", graphs_for(times, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]))
#> float:  2
print("tensor:", graphs_for(times, torch.arange(6)))
#> tensor: 1
print("str:   ", graphs_for(lambda x, k: x + len(k), list("abcdef")))
#> str:    6
