def shapes(module, x):
    found, handles = {}, []
    for name, part in module.named_modules():
        if name:

            def keep(part, inputs, output, name=name):
                found[name] = tuple(output.shape)

            handles.append(part.register_forward_hook(keep))
    module(x)
    for handle in handles:
        handle.remove()
    return found
#! NotYet: expected: no hook left where the call fails
#! came:     4 hooks left
#! why:      what comes after the call is skipped by an error: use try ... finally
#! read:     hooks/kinds/#removing-and-keeping-less on the site
