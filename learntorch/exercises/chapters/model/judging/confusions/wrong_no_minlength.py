def confusion(labels, answers, classes):
    pairs = classes * labels + answers
    return pairs.bincount().reshape(classes, classes)
#! NotYet: expected: a value from confusion(tensor([0, 1, 1, 2, 2, 0]), tensor([0, 1, 0, 0, 2, 0]), 4)
#! came:     RuntimeError: shape '[4, 4]' is invalid for input of size 11
#! why:      call it yourself, and mend the error
#! read:     model/judging/ on the site
