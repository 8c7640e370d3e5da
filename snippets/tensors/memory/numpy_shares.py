import torch

X = torch.zeros(3)
A = X.numpy()
B = torch.from_numpy(A)
print(type(A), type(B))
#> <class 'numpy.ndarray'> <class 'torch.Tensor'>
X += 1
A[0] = 7
print(X)
#> tensor([7., 1., 1.])
print(A)
#> [7. 1. 1.]
print(B)
#> tensor([7., 1., 1.])
