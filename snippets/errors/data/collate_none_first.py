from torch.utils.data import DataLoader

next(iter(DataLoader([None, 0.0], batch_size=2)))
#! TypeError: default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found <class 'NoneType'>
