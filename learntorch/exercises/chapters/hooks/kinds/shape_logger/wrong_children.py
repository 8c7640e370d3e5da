def shapes(module, x):
    found, handles = {}, []
    for name, part in module.named_children():

        def keep(part, inputs, output, name=name):
            found[name] = tuple(output.shape)

        handles.append(part.register_forward_hook(keep))
    module(x)
    for handle in handles:
        handle.remove()
    return found
#! NotYet: expected: {'0': (3, 6), '0.0': (3, 6), '0.1': (3, 6), '1': (3, 2)}
#! came:     {'0': (3, 6), '1': (3, 2)}
#! why:      `named_children` stops at the first level; `named_modules` goes down
#! read:     hooks/kinds/#forward-hooks on the site
