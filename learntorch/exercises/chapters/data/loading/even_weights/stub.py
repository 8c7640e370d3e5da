"""Even weights

Write `weights(labels)` for a `WeightedRandomSampler`. It gets the class of each sample, whole numbers
from 0 on, and returns one weight for each sample, so that all classes that occur are drawn equally
often.
"""

import torch


def weights(labels): ...


print(weights(torch.tensor([0, 0, 0, 0, 1, 1])))
