import torch


def captures(function, calls):
    counted = []

    def backend(module, inputs):
        def run(*args):
            counted.append(module)
            return module.forward(*args)

        return run

    torch.compiler.reset()
    compiled = torch.compile(function, backend=backend)
    for arguments in calls:
        compiled(*arguments)
    return len(counted)
#! NotYet: expected: 1 for two calls with other values
#! came:     2
#! why:      count in the backend: it is asked once for each graph
#! read:     compile/#guards on the site
