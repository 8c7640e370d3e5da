import torch

nan = float("nan")
age = torch.tensor([20.0, nan, 40.0, 30.0])
city = ["Oslo", "Rome", "Rome", "Lima"]
learn = slice(0, 3)  # the last row is the test

missing = age.isnan()
filled = torch.where(missing, age[learn].nanmean(), age)
mean, std = filled[learn].mean(), filled[learn].std()
cities = sorted(set(city[learn]))  # Lima is not among them
columns = [((filled - mean) / std)[:, None], missing[:, None].float()]
is_it = [[float(name == one) for one in cities] for name in city]
print(torch.cat([*columns, torch.tensor(is_it)], dim=1))
#> tensor([[-1.,  0.,  1.,  0.],
#>         [ 0.,  1.,  0.,  1.],
#>         [ 1.,  0.,  0.,  1.],
#>         [ 0.,  0.,  0.,  0.]])
