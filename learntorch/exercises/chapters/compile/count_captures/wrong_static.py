import torch


def captures(function, calls):
    graphs = []

    def backend(module, inputs):
        graphs.append(module)
        return module.forward

    torch.compiler.reset()
    compiled = torch.compile(function, backend=backend, dynamic=False)
    for arguments in calls:
        compiled(*arguments)
    return len(graphs)
#! NotYet: expected: 2 for 4 sizes
#! came:     4
#! why:      count in the backend: it is asked once for each graph
#! read:     compile/#guards on the site
