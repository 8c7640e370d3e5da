"""A ring of lists

Write the generator `ring_all_reduce(chunks)`, where `chunks[rank][number]` is a tensor without axes and there are as many chunks as ranks. In
each step every rank hands one chunk to the next rank; `yield` after each. At the end all ranks hold the sums.
"""

import torch


def ring_all_reduce(chunks): ...


chunks = [list(torch.tensor([1.0, 2.0, 3.0]) * 10**rank) for rank in range(3)]
