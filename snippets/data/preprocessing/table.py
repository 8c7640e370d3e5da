import torch
from torch import nn

nan = float("nan")
age = torch.tensor([20.0, nan, 40.0, 30.0])
city = ["Oslo", "Rome", "Rome", "Oslo"]
learn = slice(0, 3)  # the last row is the test

missing = age.isnan()
filled = torch.where(missing, age[learn].nanmean(), age)
mean, std = filled[learn].mean(), filled[learn].std()
cities = sorted(set(city[learn]))
place = torch.tensor([cities.index(name) for name in city])
columns = [((filled - mean) / std)[:, None], missing[:, None].float()]
columns.append(nn.functional.one_hot(place, len(cities)).float())
print(torch.cat(columns, dim=1))
#> tensor([[-1.,  0.,  1.,  0.],
#>         [ 0.,  1.,  0.,  1.],
#>         [ 1.,  0.,  0.,  1.],
#>         [ 0.,  0.,  1.,  0.]])
