import torch

X, Y = torch.zeros(3, 4), torch.ones(3, 4)
total = X + Y  # what `X[:] = X + Y` makes first ...
print(total.data_ptr() == X.data_ptr())
#> False
X[:] = total  # ... and then copies into X

memory = X.data_ptr()
torch.add(X, Y, out=X)  # writes into X at once, as X += Y does
print(X.data_ptr() == memory)
#> True
print(X[0])
#> tensor([2., 2., 2., 2.])
