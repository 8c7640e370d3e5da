class Scaled:
    def __init__(self, factor):
        def work(x):
            return x * factor

        self.work = work

    def __call__(self, x):
        return self.work(x)
#! NotYet: expected: something that can be pickled
#! came:     work, which cannot be
#! why:      a function within a function has no name that another process could look up
#! read:     errors/data/#loader-lambda-not-picklable on the site
