def squared_loss(prediction, target):
    return ((prediction - target) ** 2).mean()
#! NotYet: expected: a ValueError from squared_loss of shapes (3, 1) and (3,)
#! came:     tensor(1.)
#! why:      shapes that fit by broadcasting are not the same shape
#! read:     tensors/broadcasting/#the-loss-that-is-wrong-and-says-nothing on the site
