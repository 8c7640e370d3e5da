import torch

X = torch.zeros(3)
view = X[:]
print(id(view) == id(X), view.data_ptr() == X.data_ptr())
#> False True

same_object, memory = id(X), X.data_ptr()
X.set_(torch.ones(3))
print(id(X) == same_object, X.data_ptr() == memory)
#> True False

print(len({id(X + 1) for _ in range(100)}) < 100)
#> True
