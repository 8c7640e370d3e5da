import torch

try:
    print("works on", torch.ones(3).to("cuda").device)
except (AssertionError, RuntimeError) as error:
    print(f"{type(error).__name__}: {error}")
#> ...
