import torch

PAIRS = [
    ((3, 1), (2,)),
    ((3, 1), (1, 4)),
    ((3,), (3, 1)),
    ((), (2, 3)),
    ((5, 3), (5,)),
    ((2, 1, 4), (3, 1)),
    ((0,), (1,)),
    ((2,), (3,)),
    ((10**15, 1), (1, 3)),  # no memory holds a tensor of that shape
]


def check(answer):
    for one, other in PAIRS:
        came = answer.call(
            "result_shape", one, other, read="the-rule", none=True
        )
        try:
            wanted = tuple(torch.broadcast_shapes(one, other))
        except RuntimeError:
            wanted = None
        if came == wanted and (came is None or isinstance(came, tuple)):
            continue
        why = "shapes are aligned at their last axis, and a missing axis counts as 1"
        if len(one) == len(other):
            why = "of two sizes the one that is not 1 is taken; two that differ and are not 1 do not fit"
        if 0 in one:
            why = "a size of 1 is stretched to the other, to 0, too: not the larger one is taken"
        answer.wrong(
            f"result_shape({one}, {other}) = {wanted}",
            repr(came),
            why,
            read="the-rule",
        )
