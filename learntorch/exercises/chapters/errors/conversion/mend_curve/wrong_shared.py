def curve(y):
    return y.detach().numpy()
#! NotYet: expected: `y` after 9 was written into the array = tensor([1., 2.])
#! came:     tensor([9., 9.])
#! why:      the array shares its memory with `y`: copy it
#! read:     errors/silent/#numpy-shares-memory on the site
