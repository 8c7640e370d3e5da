def squared_loss(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("the shapes differ")
    return ((prediction - target) ** 2).mean()
#! NotYet: expected: a message with (3, 1) and (3,)
#! came:     'the shapes differ'
#! why:      who reads the error wants to see both shapes
#! read:     tensors/broadcasting/#the-loss-that-is-wrong-and-says-nothing on the site
