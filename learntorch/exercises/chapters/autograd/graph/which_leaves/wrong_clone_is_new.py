is_leaf = {
    "a": True,
    "b": True,
    "a * 2": False,
    "b * 2": True,
    "a.detach()": True,
    "a.clone()": True,
    "(b * 2).requires_grad_()": True,
}
#! NotYet: expected: `a.clone()`: False
#! came:     True
#! why:      a copy that is recorded: gradients go through it, back to a
#! read:     autograd/graph/#leaf-and-non-leaf on the site
