import torch

is_leaf = {
    "a": True,
    "b": True,
    "a * 2": False,
    "b * 2": True,
    "a.detach()": True,
    "a.clone()": False,
    "(b * 2).requires_grad_()": True,
}
a, b = torch.ones(2, requires_grad=True), torch.ones(2)
for text, guess in is_leaf.items():
    print(text, eval(text).is_leaf == guess)
#> a True
#> b True
#> a * 2 True
#> b * 2 True
#> a.detach() True
#> a.clone() True
#> (b * 2).requires_grad_() True
