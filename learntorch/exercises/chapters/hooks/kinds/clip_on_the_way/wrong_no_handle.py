def clip(x, limit):
    x.register_hook(lambda grad: grad.clamp(-limit, limit))
    return x
#! NotYet: expected: a handle
#! came:     tensor([0., 0., 0.], grad_fn=<MulBackward0>)
#! why:      return what register_hook returns
#! read:     hooks/kinds/#tensor-hooks on the site
