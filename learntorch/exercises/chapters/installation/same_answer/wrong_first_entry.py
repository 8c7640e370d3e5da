import torch


def works(size):
    x = torch.ones(size, size)
    return (x @ x)[0, 0].item() == size
#! NotYet: expected: works(5) = False where the first entry of the product is 5 and the last 4
#! came:     True
#! why:      look at all entries of the product: a sum or an extreme hides some
#! read:     installation/#does-it-work on the site
