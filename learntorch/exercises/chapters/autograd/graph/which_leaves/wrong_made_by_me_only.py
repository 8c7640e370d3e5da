is_leaf = {
    "a": True,
    "b": True,
    "a * 2": False,
    "b * 2": False,
    "a.detach()": True,
    "a.clone()": False,
    "(b * 2).requires_grad_()": True,
}
#! NotYet: expected: `b * 2`: True
#! came:     False
#! why:      no input requires a gradient, so the product is not recorded: by convention a leaf
#! read:     autograd/graph/#leaf-and-non-leaf on the site
