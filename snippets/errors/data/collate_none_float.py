from torch.utils.data import DataLoader

next(iter(DataLoader([0.5, None], batch_size=2)))
#! TypeError: must be real number, not NoneType
