def factor(step):
    return step / 10 if step < 10 else (100 - step) / 90
#! NotYet: expected: factor(40) = 0.75
#! came:     0.6667
#! why:      that is a straight line; half a cosine is level at both ends and falls fastest halfway
#! read:     model/training/#schedules on the site
