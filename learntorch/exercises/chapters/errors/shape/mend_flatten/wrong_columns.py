def scores(layer, images):
    return layer(images.mT.flatten(1))
#! NotYet: expected: the scores = [0.01788, -0.1947, -0.1262, -0.3158, -0.6578, -0.5212, ...] in shape (3, 10)
#! came:     [-0.05834, -0.06319, 0.128, -0.3986, -0.6908, -0.2655, ...] in shape (3, 10)
#! why:      the pixels of an image are to follow each other row by row
#! read:     errors/shape/#linear-wrong-in-features on the site
