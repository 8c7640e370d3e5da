def factor(step):
    return step / 10 if step < 10 else (100 - step) / 90
#! NotYet: expected: factor(40) = 0.75
#! came:     0.6667
#! why:      at step 10 the cosine begins with the angle 0, and at step 100 it ends with pi
#! read:     model/training/#schedules on the site
