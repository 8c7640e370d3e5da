def squared_loss(prediction, target):
    assert prediction.shape == target.shape
    return ((prediction - target) ** 2).mean()
#! NotYet: expected: a ValueError from squared_loss of shapes (3, 1) and (3,)
#! came:     AssertionError:
#! why:      an assert is for what cannot happen; wrong arguments are a ValueError
#! read:     tensors/broadcasting/#the-loss-that-is-wrong-and-says-nothing on the site
