class Scaled:
    def __init__(self, factor):
        Scaled.factor = 2.0

    def __call__(self, x):
        return x * Scaled.factor
#! NotYet: expected: the copy's answer for ones = tensor([3., 3.])
#! came:     tensor([2., 2.])
#! why:      `factor` has to travel with the object
#! read:     errors/data/#loader-lambda-not-picklable on the site
