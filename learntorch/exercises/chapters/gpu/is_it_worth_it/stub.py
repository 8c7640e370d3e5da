"""Is the transfer worth it?

Write `worth_it(n, cpu, gpu, link)`: for a product of two n by n `float32` matrices that lie in the CPU's
memory, with the result wanted there: does the GPU take less time, copies included? `cpu` and `gpu` are in
floating-point operations per second, `link` in bytes per second. A product takes `2 * n ** 3` operations.
"""


def worth_it(n, cpu, gpu, link): ...


print(worth_it(4096, 1e12, 5e13, 1e10))
