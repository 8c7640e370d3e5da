def whole_gradient(gradients, counts):
    parts = [grad * n for grad, n in zip(gradients, counts, strict=True)]
    return sum(parts) / len(counts)
#!
