def dead(module, relu, x):
    found = []
    handle = relu.register_forward_hook(
        lambda part, inputs, output: found.append((output == 0).sum().item())
    )
    module(x)
    handle.remove()
    return found[0]
#! NotYet: expected: 2 of 4 units
#! came:     9
#! why:      a unit is dead where it is 0 for every sample: all over dim=0, the batch
#! read:     hooks/uses/#what-a-network-sees on the site
