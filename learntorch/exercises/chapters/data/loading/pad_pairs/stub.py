"""Pad pairs

Write `pad(samples)`, a `collate_fn` for samples that are pairs of a tensor of any length and a whole number. It returns three tensors: the
rows, padded with 0 on the right, the length that each had, and the numbers.
"""

def pad(samples): ...
