import torch
from torch.utils.benchmark import Timer

a = torch.rand(256, 256)
timer = Timer("a @ a", globals={"a": a})
blocks = timer.blocked_autorange(min_run_time=0.05)
print(len(blocks.times), "blocks of", blocks.number_per_run, "calls")
#> ... blocks of ... calls
print("median within the spread:", min(blocks.times) <= blocks.median)
#> median within the spread: True
