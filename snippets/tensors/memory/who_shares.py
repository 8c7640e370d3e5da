import torch

X = torch.arange(12).reshape(3, 4)


def shares(other):
    memory = X.untyped_storage().data_ptr()
    return other.untyped_storage().data_ptr() == memory


print(shares(X[1]), shares(X[:, ::2]), shares(X.T))
#> True True True
print(shares(X[[1]]), shares(X[X > 5]), shares(X.clone()))
#> False False False
print(X[1].data_ptr() == X.data_ptr())
#> False
print(X[1].data_ptr() - X.data_ptr() == 4 * X.itemsize)
#> True
