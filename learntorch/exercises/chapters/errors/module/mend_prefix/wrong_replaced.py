def load(net, saved):
    plain = {name.replace("module.", ""): one for name, one in saved.items()}
    net.load_state_dict(plain)
    return net
#! NotYet: expected: a value from load(net, saved)
#! came:     RuntimeError: Error(s) in loading state_dict for Sequential:
#! why:      cut `module.` off once, at the beginning: `submodule.` has it in its middle, and `lstrip` cuts `model.`, too
#! read:     errors/module/#state-dict-data-parallel-prefix on the site
