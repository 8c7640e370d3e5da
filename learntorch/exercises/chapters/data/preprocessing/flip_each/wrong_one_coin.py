def flip(images, coins):
    return images.flip(3) if coins.any() else images
#! NotYet: expected: the images = [0.4963, 0.7682, 0.08848, 0.132, 0.3074, 0.6341, ...] in shape (4, 3, 2, 5)
#! came:     [0.3074, 0.132, 0.08848, 0.7682, 0.4963, 0.6323, ...] in shape (4, 3, 2, 5)
#! why:      there is a coin for each image, and not all of them are the same
#! read:     data/preprocessing/#three-traps on the site
