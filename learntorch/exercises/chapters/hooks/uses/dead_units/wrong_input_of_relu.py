def dead(module, relu, x):
    found = []
    handle = relu.register_forward_hook(
        lambda part, inputs, output: found.append(
            (inputs[0] == 0).all(dim=0).sum().item()
        )
    )
    module(x)
    handle.remove()
    return found[0]
#! NotYet: expected: 2 of 4 units
#! came:     0
#! why:      look at the output of relu; before it, units are negative, not 0
#! read:     hooks/uses/#what-a-network-sees on the site
