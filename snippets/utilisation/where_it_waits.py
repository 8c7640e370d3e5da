import time

import torch
from torch import nn


def batches():
    for _ in range(10):
        time.sleep(0.03)  # reading and preparing
        yield torch.rand(32, 64)


net = nn.Linear(64, 10)
waited = worked = 0.0
started = before = time.perf_counter()
for x in batches():
    got = time.perf_counter()
    net(x).sum().backward()
    waited += got - before
    before = time.perf_counter()
    worked += before - got
print("waits for data most of the time:", waited > worked)
#> waits for data most of the time: True
whole = before - started
print("the two are all of it:", abs(waited + worked - whole) < 1e-6)
#> the two are all of it: True
