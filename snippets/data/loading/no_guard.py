import torch
from torch.utils.data import DataLoader, TensorDataset

numbers = TensorDataset(torch.arange(6))
loader = DataLoader(
    numbers, batch_size=3, num_workers=1, multiprocessing_context="spawn"
)
next(iter(loader))
#> Traceback (most recent call last):
#> ...
#> RuntimeError:
#>         An attempt has been made to start a new process before the
#>         current process has finished its bootstrapping phase.
#>
#>         This probably means that you are not using fork to start your
#>         child processes and you have forgotten to use the proper idiom
#>         in the main module:
#>
#>             if __name__ == '__main__':
#>                 freeze_support()
#>                 ...
#>
#>         The "freeze_support()" line can be omitted if the program
#>         is not going to be frozen to produce an executable.
#>
#>         To fix this issue, refer to the "Safe importing of main module"
#>         section in https://docs.python.org/3/library/multiprocessing.html
#>
#! RuntimeError: DataLoader worker (pid(s) ...) exited unexpectedly
