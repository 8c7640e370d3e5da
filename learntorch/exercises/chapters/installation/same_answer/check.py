from unittest import mock

import torch


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
    one_off = torch.full((5, 5), 5.0)
    one_off[4, 4] = 4
    with mock.patch("torch.Tensor.__matmul__", return_value=one_off):
        came = answer.call(
            "works", 5, shown="works(5) where the product has one wrong entry"
        )
    if came is not False:
        answer.wrong(
            "works(5) = False where one entry of the product is wrong",
            repr(came),
            "look at all entries of the product that `@` gives",
            read="does-it-work",
        )
