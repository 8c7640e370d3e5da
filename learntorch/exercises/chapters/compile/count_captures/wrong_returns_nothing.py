import torch


def captures(function, calls):
    graphs = []
    torch.compiler.reset()
    compiled = torch.compile(function, backend=lambda *got: graphs.append(got))
    for arguments in calls:
        compiled(*arguments)
    return len(graphs)
#! NotYet: expected: a value from captures(...) of one call
#! came:     BackendCompilerFailed: backend='<lambda>' raised:
#! why:      a backend returns a function, such as `module.forward`
#! read:     compile/#the-graph-that-is-captured on the site
