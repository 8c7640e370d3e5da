import torch


def confusion(labels, answers, classes):
    matrix = torch.zeros(classes, classes, dtype=torch.int64)
    matrix[labels, answers] += 1
    return matrix
#! NotYet: expected: the matrix =
#!           tensor([[2, 0, 0, 0],
#!                   [1, 1, 0, 0],
#!                   [1, 0, 1, 0],
#!                   [0, 0, 0, 0]])
#! came:     tensor([[1, 0, 0, 0],
#!                   [1, 1, 0, 0],
#!                   [1, 0, 1, 0],
#!                   [0, 0, 0, 0]])
#! why:      assignment through indices sets a place once, however often it occurs
#! read:     model/judging/#which-mistakes on the site
