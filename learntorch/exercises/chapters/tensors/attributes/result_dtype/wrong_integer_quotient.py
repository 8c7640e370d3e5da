import torch

guesses = {
    "i + f": torch.float32,
    "f + d": torch.float64,
    "i + 1": torch.int64,
    "i + 1.0": torch.float32,
    "f + 1.0": torch.float32,
    "i / i": torch.int64,
    "i > 0": torch.bool,
}
#! NotYet: expected: `i / i` is torch.float32
#! came:     torch.int64
#! why:      `/` always gives floats: of the default dtype
#! read:     tensors/attributes/#python-numbers-count-only-by-category on the site
