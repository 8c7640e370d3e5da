def clip(x, limit):
    def hook(grad):
        grad.clamp(-limit, limit)

    return x.register_hook(hook)
#! NotYet: expected: the gradient behind h = tensor([ 2.0000, -0.5000, -2.0000])
#! came:     tensor([ 5.0000, -0.5000, -3.0000])
#! why:      what the hook returns goes on; where it returns None, the gradient goes on as it was
#! read:     hooks/kinds/#tensor-hooks on the site
