def norms(module, loss):
    module.zero_grad()
    loss.backward()
    found = [
        (name, one.grad.norm().item())
        for name, one in module.named_parameters()
    ]
    return sorted(found, key=lambda pair: -pair[1])
#! NotYet: expected: a value from norms(net, loss)
#! came:     AttributeError: 'NoneType' object has no attribute 'norm'
#! why:      a parameter that the loss does not depend on has no gradient: `.grad` is None
#! read:     hooks/uses/#gradients-that-vanish on the site
