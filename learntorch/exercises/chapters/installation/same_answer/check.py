import torch
from torch.utils._python_dispatch import TorchDispatchMode

PRODUCTS = torch.ops.aten.mm.default, torch.ops.aten.bmm.default


class Broken(TorchDispatchMode):
    """A machine whose products have `first` and `last` as their outermost entries."""

    def __init__(self, first, last):
        super().__init__()
        self.first, self.last = first, last

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        result = operation(*args, **(kwargs or {}))
        if operation in PRODUCTS:
            result.view(-1)[0], result.view(-1)[-1] = self.first, self.last
        return result


def check(answer):
    came = answer.call("works", 5)
    if isinstance(came, torch.Tensor):
        answer.wrong(
            "works(5) = True, a Python bool",
            repr(came),
            "a comparison of tensors is a tensor: reduce it with .all(), then make a bool of it",
            read="does-it-work",
        )
    if came is not True:
        answer.wrong(
            "works(5) = True",
            repr(came),
            "a row of 5 ones times a column of 5 ones is 5; `*` multiplies entry by entry",
            read="tensors/operations#times-and-matmul",
        )
    for first, last in ((5, 4), (5, 6), (4, 6)):
        with Broken(first, last):
            came = answer.call(
                "works", 5, shown="works(5) where the product is wrong"
            )
        if came is not False:
            answer.wrong(
                f"works(5) = False where the first entry of the product is {first} and the last {last}",
                repr(came),
                "look at all entries of the product: a sum or an extreme hides some",
                read="does-it-work",
            )
