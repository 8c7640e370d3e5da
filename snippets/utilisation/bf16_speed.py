import torch
from torch.utils.benchmark import Timer

for n in 128, 512, 1024:
    a = torch.rand(n, n)
    b = a.bfloat16()
    timers = [Timer("x @ x", globals={"x": x}) for x in (a, b)]
    runs = [timer.blocked_autorange(min_run_time=0.3) for timer in timers]
    wide, low = (1000 * min(run.times) for run in runs)
    print(f"{n:5}  float32 {wide:8.3f} ms  bfloat16 {low:8.3f} ms")
#> ...
