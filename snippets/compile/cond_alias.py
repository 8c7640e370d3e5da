import torch

y = torch.arange(3.0)
ways = {"y": lambda y: y, "y * 1": lambda y: y * 1, "clone": torch.clone}
for name, small in ways.items():
    try:
        torch.cond(y.max() > 10, lambda y: y / y.max(), small, (y,))
        print(name, "runs")
    except RuntimeError as error:
        print(name, "is refused for aliasing:", "aliasing" in str(error))
#> y is refused for aliasing: True
#> y * 1 runs
#> clone runs
