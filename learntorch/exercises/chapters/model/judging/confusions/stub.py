"""Count confusions

Write `confusion(labels, answers, classes)`, which returns a tensor of whole numbers of shape (classes, classes): row `i`, column `j` counts the samples of
label `i` whose answer was `j`.
"""

def confusion(labels, answers, classes): ...
