import torch

guesses = {
    "i + f": torch.float32,
    "f + d": torch.float64,
    "i + 1": torch.int64,
    "i + 1.0": torch.float32,
    "f + 1.0": torch.float32,
    "i / i": torch.float32,
    "i > 0": torch.bool,
}
i = torch.ones(2, dtype=torch.int64)
f = torch.ones(2)
d = torch.ones(2, dtype=torch.float64)
for text, guess in guesses.items():
    print(text, eval(text).dtype == guess)
#> i + f True
#> f + d True
#> i + 1 True
#> i + 1.0 True
#> f + 1.0 True
#> i / i True
#> i > 0 True
