def norms(module, loss):
    module.zero_grad()
    loss.backward()
    found = [
        (name, one.grad.norm().item())
        for name, one in module.named_parameters()
        if one.grad is not None
    ]
    return sorted(found, key=lambda pair: pair[1])
#! NotYet: expected: [('a.bias', 1.0), ('a.weight', 0.625)]
#! came:     [('a.weight', 0.625), ('a.bias', 1.0)]
#! why:      pairs of name and norm, the largest first
#! read:     hooks/uses/#gradients-that-vanish on the site
