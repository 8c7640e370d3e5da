import platform

import torch

report = {
    "Python": platform.python_version(),
    "torch": torch.__version__,
    "threads": torch.get_num_threads(),
    "accelerator": torch.accelerator.current_accelerator(check_available=True),
}
for name, value in report.items():
    print(f"{name:12}{value}")
#> Python      3...
#> torch       2.13.0...
#> threads     ...
#> accelerator ...

a = torch.arange(6.0).reshape(2, 3)
print(a @ a.T)
#> tensor([[ 5., 14.],
#>         [14., 50.]])
