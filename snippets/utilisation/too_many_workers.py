import os

from torch.utils.data import DataLoader

cores = os.sched_getaffinity(0)
os.sched_setaffinity(0, {min(cores)})  # as on a machine with one core
loader = DataLoader(range(8), num_workers=4)
#> ...: UserWarning: This DataLoader will create 4 worker processes in total. Our suggested max number of worker in current system is 1, which is smaller than what this DataLoader is going to create. Please be aware that excessive worker creation might get DataLoader running slow or even freeze, lower the worker number to avoid potential slowness/freeze if necessary.
#>   self.check_worker_number_rationality()
os.sched_setaffinity(0, cores)
