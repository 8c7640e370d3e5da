"""Recall and precision

Write `scores(ill, alarm)` for two boolean tensors. It returns two Python numbers: the recall, which is
the share of the ill with an alarm, and the precision, which is the share of alarms that are right.
Without any alarm the precision is 0. Somebody is always ill.
"""

import torch


def scores(ill, alarm): ...


ill = torch.tensor([True, True, False, False])
print(scores(ill, torch.tensor([True, False, False, False])))
