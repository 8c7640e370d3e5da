def confusion(labels, answers, classes):
    pairs = classes * answers + labels
    return pairs.bincount(minlength=classes**2).reshape(classes, classes)
#! NotYet: expected: the matrix =
#!           tensor([[2, 0, 0, 0],
#!                   [1, 1, 0, 0],
#!                   [1, 0, 1, 0],
#!                   [0, 0, 0, 0]])
#! came:     tensor([[2, 1, 1, 0],
#!                   [0, 1, 0, 0],
#!                   [0, 0, 1, 0],
#!                   [0, 0, 0, 0]])
#! why:      rows are labels, columns are answers
#! read:     model/judging/#which-mistakes on the site
