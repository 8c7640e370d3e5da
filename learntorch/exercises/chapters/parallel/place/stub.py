"""Where am I?

Write `place(environment)`: from a dictionary such as `os.environ`, as `torchrun` fills it, it returns the rank, the world size and the name
of the GPU that this process should use, such as `(9, 16, "cuda:1")`. Started without `torchrun`, it is the only process.
"""

import os


def place(environment): ...


print(place(os.environ))
