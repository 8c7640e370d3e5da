def flip(images, coins):
    images[coins] = images[coins].flip(3)
    return images
#! NotYet: expected: `images` as they were
#! came:     changed images
#! why:      an assignment into `images` changes what the caller has; make a new tensor
#! read:     tensors/memory/#assignment on the site
