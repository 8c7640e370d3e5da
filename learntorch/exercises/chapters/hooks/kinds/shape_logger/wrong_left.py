def shapes(module, x):
    found = {}
    for name, part in module.named_modules():
        if name:

            def keep(part, inputs, output, name=name):
                found[name] = tuple(output.shape)

            part.register_forward_hook(keep)
    module(x)
    return found
#! NotYet: expected: no hook left
#! came:     4 hooks left
#! why:      keep each handle and call its remove()
#! read:     hooks/kinds/#removing-and-keeping-less on the site
