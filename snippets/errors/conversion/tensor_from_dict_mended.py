import torch

person = {"height": 1.8, "weight": 70.0}
print(torch.tensor(list(person.values())))
#> tensor([ 1.8000, 70.0000])
