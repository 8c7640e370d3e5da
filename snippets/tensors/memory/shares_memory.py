import torch


def share(a, b):
    one, other = a.untyped_storage(), b.untyped_storage()
    return one.data_ptr() == other.data_ptr()


x = torch.arange(6)
print(share(x, x[2:]), share(x, x.reshape(2, 3)), share(x, x + 0))
#> True True False
