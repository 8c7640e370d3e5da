import time


def share_waited(loader, step, clock): ...


print(share_waited(range(3), lambda _: time.sleep(0.01), time.perf_counter) < 0.5)
