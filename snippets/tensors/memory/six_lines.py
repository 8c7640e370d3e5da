import torch

X = torch.zeros(3, 4)
memory = X.untyped_storage().data_ptr()
results = [
    X[0],
    X + 1,
    X.add_(1),
    X[[0]],
    X.T,
    X.clone(),
]
print([x.untyped_storage().data_ptr() == memory for x in results])
#> [True, False, True, False, True, False]
