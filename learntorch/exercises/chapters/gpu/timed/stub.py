"""Time it honestly

Write `timed(work, wait, clock)`: the shortest of 5 runs of `work()` by `clock()`, in the unit of the clock.
`wait()` returns when all that was started has ended (on a GPU: `torch.accelerator.synchronize`). One run
before the five does not count.
"""


def timed(work, wait, clock): ...
