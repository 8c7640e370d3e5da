import torch

CASES = [
    ((32, 3, 224, 224), torch.float32, 19.267584),
    ((1000, 1000), torch.float64, 8.0),
    ((1000, 1000), torch.bfloat16, 2.0),
    ((), torch.int64, 8e-06),
    ((1000, 1000), torch.bool, 1.0),
    ((10**8, 10**7), torch.uint8, 1e9),  # more than any memory
]


def check(answer):
    for shape, dtype, wanted in CASES:
        came = answer.call(
            "megabytes",
            shape,
            dtype,
            why="compute with the sizes and `dtype.itemsize`; make no tensor",
            read="the-kinds-of-number",
        )
        if (
            not isinstance(came, (int, float))
            or abs(came - wanted) > 1e-9 * wanted
        ):
            why = "the number of elements is the product of all sizes, and 1 without any"
            if dtype in (torch.float64, torch.bfloat16):
                why = "the size of an element is that of its dtype"
            answer.wrong(
                f"megabytes({shape}, {dtype}) = {wanted}",
                repr(came),
                why,
                read="the-kinds-of-number",
            )
