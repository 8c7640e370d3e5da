def shapes(module, x):
    found, handles = {}, []
    for name, part in module.named_modules():
        if name:
            keep = lambda part, inputs, output: found.update(
                {name: tuple(output.shape)}
            )
            handles.append(part.register_forward_hook(keep))
    module(x)
    for handle in handles:
        handle.remove()
    return found
#! NotYet: expected: {'0': (3, 6), '0.0': (3, 6), '0.1': (3, 6), '1': (3, 2)}
#! came:     {'1': (3, 2)}
#! why:      a function made in a loop reads the loop's last name: bind it as a default
#! read:     hooks/kinds/#forward-hooks on the site
