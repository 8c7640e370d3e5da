is_leaf = {
    "a": True,
    "b": False,
    "a * 2": False,
    "b * 2": False,
    "a.detach()": False,
    "a.clone()": False,
    "(b * 2).requires_grad_()": True,
}
#! NotYet: expected: `b`: True
#! came:     False
#! why:      nothing was recorded, so nothing has made it
#! read:     autograd/graph/#leaf-and-non-leaf on the site
