"""Does it compute?

A check of an installation should compute something whose answer is known without torch. Write
`works(size)`: it multiplies a square matrix of ones with itself, on the CPU, and returns `True` where
every entry of the product is `size`, as a Python `bool`.
"""

import torch


def works(size): ...


print(works(100))
