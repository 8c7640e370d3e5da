def whole_gradient(gradients, counts):
    return sum(gradients) / len(gradients)
#!
