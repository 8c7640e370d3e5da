import torch
from torch.utils.benchmark import Timer


def one_by_one(x):
    total = torch.tensor(0.0)
    for value in x:
        total = total + value * value
    return total


def microseconds(call):
    timer = Timer(call, globals={"x": x, "one_by_one": one_by_one})
    return 1e6 * timer.blocked_autorange(min_run_time=0.2).median


x = torch.rand(1000)
print(torch.allclose(one_by_one(x), x @ x))
#> True
ratio = microseconds("one_by_one(x)") / microseconds("x @ x")
print("one by one takes more than 50 times as long:", ratio > 50)
#> one by one takes more than 50 times as long: True
