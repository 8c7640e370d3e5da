import torch

x = torch.arange(12)
storage = x.untyped_storage().data_ptr()
mended = x.view(3, 4).T.contiguous().view(12)
undone = x.view(3, 4).T.T.view(12)
print(mended.untyped_storage().data_ptr() == storage)
#> False
print(undone.untyped_storage().data_ptr() == storage)
#> True
