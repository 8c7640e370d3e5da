"""Predict the dtype

Each name in `guesses` stands for an expression; put the dtype of its result in the place of its dots,
without running it. `i` is `torch.ones(2, dtype=torch.int64)`, `f` is `torch.ones(2)` and `d` is
`torch.ones(2, dtype=torch.float64)`.
"""

import torch

guesses = {
    "i + f": ...,
    "f + d": ...,
    "i + 1": ...,
    "i + 1.0": ...,
    "f + 1.0": ...,
    "i / i": ...,
    "i > 0": ...,
}
