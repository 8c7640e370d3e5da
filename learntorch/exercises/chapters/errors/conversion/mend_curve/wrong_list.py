def curve(y):
    return y.tolist()
#! NotYet: expected: a NumPy array
#! came:     list
#! why:      `numpy()` of a detached tensor gives an array
#! read:     errors/autograd/#numpy-on-requires-grad on the site
