import torch

X = torch.tensor([[10, 11, 12], [13, 14, 15]])
print(X.stride(), X.T.stride())
#> (3, 1) (1, 3)

storage = X.as_strided((6,), (1,))  # the stored numbers in their order
row, column = 1, 2
place = row * X.stride(0) + column * X.stride(1)
print(place, storage[place], X[row, column])
#> 5 tensor(15) tensor(15)
place = column * X.T.stride(0) + row * X.T.stride(1)
print(place, storage[place], X.T[column, row])
#> 5 tensor(15) tensor(15)
