def filtered(conv, photo):
    return conv(photo.permute(2, 0, 1)[None].float())
#! NotYet: expected: the output = [-0.1393, -0.1997, -0.4118, -0.2962, -0.2995, -0.1593, ...] in shape (1, 8, 3, 4)
#! came:     [2.71, -12.69, -66.77, -37.29, -38.13, -2.391, ...] in shape (1, 8, 3, 4)
#! why:      divide by 255: the filters expect 0 to 1
#! read:     errors/dtype/#conv-uint8-image on the site
