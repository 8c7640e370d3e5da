"""Worst first

Write `worst(logits, labels, count)`, which returns the places of the `count` samples with the highest cross entropy, the highest first.
"""

def worst(logits, labels, count): ...
