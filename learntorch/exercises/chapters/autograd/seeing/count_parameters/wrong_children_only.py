def table(module):
    counts = {
        name: sum(one.numel() for one in part.parameters(recurse=False))
        for name, part in module.named_modules()
        if name
    }
    return {name: count for name, count in counts.items() if count}
#! NotYet: expected: {'': 5, 'inner.0': 80, 'inner.2': 51}
#! came:     {'inner.0': 80, 'inner.2': 51}
#! why:      the module itself is one of named_modules, with the name ''
#! read:     autograd/seeing/#count-it on the site
