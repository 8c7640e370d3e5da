import math


def factor(step):
    if step < 10:
        return step / 10
    return (1 + math.cos(math.pi * step / 100)) / 2
#! NotYet: expected: factor(10) = 1
#! came:     0.9755
#! why:      at step 10 the cosine begins with the angle 0, and at step 100 it ends with pi
#! read:     model/training/#schedules on the site
