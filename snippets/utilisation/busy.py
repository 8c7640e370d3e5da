import time

import torch


def share_of_cpu(work):
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(20):
        work()
    return (time.process_time() - cpu) / (time.perf_counter() - wall)


a = torch.rand(256, 256)
waiting = share_of_cpu(lambda: time.sleep(0.02))
working = share_of_cpu(lambda: [a @ a for _ in range(20)])
print("waiting keeps the CPU busy: ", waiting > 0.3)
#> waiting keeps the CPU busy:  False
print("working is busier by far:   ", working > 3 * waiting)
#> working is busier by far:    True
