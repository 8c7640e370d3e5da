def filtered(conv, photo):
    height, width, _ = photo.shape
    return conv(photo.reshape(1, 3, height, width) / 255)
#! NotYet: expected: the output = [-0.1393, -0.1997, -0.4118, -0.2962, -0.2995, -0.1593, ...] in shape (1, 8, 3, 4)
#! came:     [0.04923, -0.05471, -0.19, -0.09352, -0.2675, 0.03304, ...] in shape (1, 8, 3, 4)
#! why:      the axes are to be permuted: a reshape tears the colors apart
#! read:     errors/shape/#conv-wrong-channels on the site
