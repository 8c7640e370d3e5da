def clip(x, limit):
    return x.register_hook(lambda grad: grad.clamp_(-limit, limit))
#! NotYet: expected: the gradient that arrived, as it was
#! came:     tensor([ 2.0000, -0.5000, -2.0000])
#! why:      others may hold the same tensor: return a new one, and change none in place
#! read:     hooks/kinds/#tensor-hooks on the site
