import torch

guesses = {
    "i + f": torch.float32,
    "f + d": torch.float64,
    "i + 1": torch.int64,
    "i + 1.0": torch.float64,
    "f + 1.0": torch.float64,
    "i / i": torch.float32,
    "i > 0": torch.bool,
}
#! NotYet: expected: `i + 1.0` is torch.float32
#! came:     torch.float64
#! why:      a Python float makes floats of integers: of the default dtype, float32
#! read:     tensors/attributes/#python-numbers-count-only-by-category on the site
