import torch


def works(size):
    x = torch.ones(size, size)
    return (x @ x)[0, 0].item() == size
#! NotYet: expected: works(5) = False where one entry of the product is wrong
#! came:     True
#! why:      look at all entries of the product that `@` gives
#! read:     installation/#does-it-work on the site
