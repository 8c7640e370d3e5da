"""Standardise the columns

Write `standardised(x)`: of a tensor of shape (samples, features) subtract from each column its mean and
divide by its standard deviation (`std` as torch computes it). The shape stays.
"""

import torch


def standardised(x): ...


print(standardised(torch.tensor([[1.0, 10.0], [3.0, 30.0]])))
