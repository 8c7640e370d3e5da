def table(module):
    counts = {
        name: sum(one.numel() for one in part.parameters())
        for name, part in module.named_modules()
    }
    return {name: count for name, count in counts.items() if count}
#! NotYet: expected: {'': 5, 'inner.0': 80, 'inner.2': 51}
#! came:     {'': 136, 'inner': 131, 'inner.0': 80, 'inner.2': 51}
#! why:      `inner` has no parameters of its own: recurse=False leaves out those of children
#! read:     autograd/seeing/#count-it on the site
