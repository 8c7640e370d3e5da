import torch

people = {"height": [1.7, 1.8], "weight": [60.0, 75.0]}
columns = {name: torch.tensor(values) for name, values in people.items()}
print(columns)
#> {'height': tensor([1.7000, 1.8000]), 'weight': tensor([60., 75.])}
