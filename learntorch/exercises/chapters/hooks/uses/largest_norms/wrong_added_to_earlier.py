def norms(module, loss):
    loss.backward()
    found = [
        (name, one.grad.norm().item())
        for name, one in module.named_parameters()
        if one.grad is not None
    ]
    return sorted(found, key=lambda pair: -pair[1])
#! NotYet: expected: [('a.bias', 1.0), ('a.weight', 0.625)]
#! came:     [('a.bias', 4.0), ('a.weight', 2.5), ('unused.bias', 1.0)]
#! why:      gradients of an earlier step are still there: clear them before backward
#! read:     hooks/uses/#gradients-that-vanish on the site
