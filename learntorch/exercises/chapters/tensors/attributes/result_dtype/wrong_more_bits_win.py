import torch

guesses = {
    "i + f": torch.float64,
    "f + d": torch.float64,
    "i + 1": torch.int64,
    "i + 1.0": torch.float32,
    "f + 1.0": torch.float32,
    "i / i": torch.int64,
    "i > 0": torch.bool,
}
#! NotYet: expected: `i + f` is torch.float32
#! came:     torch.float64
#! why:      the kinds differ, and the floating-point dtype wins, however many bits the other has
#! read:     tensors/attributes/#python-numbers-count-only-by-category on the site
