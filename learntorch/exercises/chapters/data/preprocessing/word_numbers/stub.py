"""Numbers for words

Write `numbers(line, known)`. `known` is a list of words; `line` is a text of words with spaces between
them. It returns an `int64` tensor with one number for each word of the line: 2 for the first word of
`known`, 3 for the second and so on, and 1 for a word that is not there. 0 is kept for padding.
"""

import torch


def numbers(line, known): ...


print(numbers("the owl sat", ["cat", "sat", "the"]))
