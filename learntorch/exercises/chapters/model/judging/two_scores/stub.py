"""Recall and precision

Write `scores(ill, alarm)` for two boolean tensors. It returns two Python numbers: the recall, which is the share of the ill with an alarm, and the precision, which is
the share of alarms that are right. Without any alarm the precision is 0. Somebody is always ill.
"""

def scores(ill, alarm): ...
