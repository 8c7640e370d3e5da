import torch
from torch.utils.data import DataLoader

if __name__ == "__main__":
    loader = DataLoader(
        range(4),
        num_workers=1,
        collate_fn=lambda samples: torch.tensor(samples),
        multiprocessing_context="spawn",
    )
    next(iter(loader))
#> ...: UserWarning: Got pickle error when attempting to start a worker Process. This might be because the worker Process arguments are not picklable. Python 3.14+ changed the multiprocessing start method in non-Mac POSIX platforms to 'forkserver', which requires the worker Process arguments to be picklable. You can also try multiprocessing.set_start_method('fork').
#>   return _MultiProcessingDataLoaderIter(self)
#! _pickle.PicklingError: Can't pickle <function <lambda> at ...>: attribute lookup <lambda> on __main__ failed
