def dead(module, relu, x):
    found = []
    relu.register_forward_hook(
        lambda part, inputs, output: found.append(
            (output == 0).all(dim=0).sum().item()
        )
    )
    module(x)
    return found[0]
#! NotYet: expected: no hook left
#! came:     a hook on relu
#! why:      call handle.remove()
#! read:     hooks/uses/#smaller-uses on the site
