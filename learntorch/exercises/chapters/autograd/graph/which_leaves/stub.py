"""Leaf or not?

Put `True` or `False` in the place of each `...` in `is_leaf`, without running the expressions, where `a` is
`torch.ones(2, requires_grad=True)` and `b` is `torch.ones(2)`.
"""

is_leaf = {
    "a": ...,
    "b": ...,
    "a * 2": ...,
    "b * 2": ...,
    "a.detach()": ...,
    "a.clone()": ...,
    "(b * 2).requires_grad_()": ...,
}
