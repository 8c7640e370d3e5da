def scores(layer, images):
    return layer(images.flatten())
#! NotYet: expected: a value from scores(layer, images)
#! came:     RuntimeError: mat1 and mat2 shapes cannot be multiplied (1x2352 and 784x10)
#! why:      each image is to be one row of 784 pixels; axis 0, the batch, stays
#! read:     errors/shape/#linear-wrong-in-features on the site
