import numpy as np
import torch


def check(answer):
    for dtype in (np.float64, np.float32, np.int64):
        array = np.array([1, 2, 3], dtype=dtype)
        came = answer.call(
            "measured", array, shown=f"measured of a {dtype.__name__} array"
        )
        answer.same(
            f"measured of a {dtype.__name__} array",
            came,
            torch.tensor([1.0, 2.0, 3.0]),
            "NumPy computes in float64, and torch takes over the dtype that it finds",
            read="from-numpy",
        )
        array[0] = 99
        if came[0] != 1:
            answer.wrong(
                f"memory of its own, for a {dtype.__name__} array, too",
                f"the tensor reads {came.tolist()} after array[0] = 99",
                "a conversion to the dtype that the numbers have already copies nothing",
                read="from-numpy",
            )
