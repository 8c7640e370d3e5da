"""Standardise both parts

Write `standardise(learn, test)`. Both are tables, of the same columns. It returns both with the columns of `learn` at mean 0 and standard deviation 1. A column
that does not change in `learn` becomes 0 there.
"""

def standardise(learn, test): ...
