import math

import torch


def factor(step):
    if step < 10:
        return step / 10
    return (1 + math.cos(math.pi * (step - 10) / 90)) / 2


optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, factor)
for step in range(101):
    if step in (0, 5, 10, 55, 100):
        print(step, round(scheduler.get_last_lr()[0], 4))
    optimizer.step()
    scheduler.step()
#> 0 0.0
#> 5 0.05
#> 10 0.1
#> 55 0.05
#> 100 0.0
