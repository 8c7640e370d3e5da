from torch.utils.data import default_collate

default_collate([None, 1.0])
#! TypeError: default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found <class 'NoneType'>
