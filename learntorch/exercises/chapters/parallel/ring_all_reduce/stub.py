import torch


def ring_all_reduce(chunks): ...


chunks = [list(torch.tensor([1.0, 2.0, 3.0]) * 10**rank) for rank in range(3)]
