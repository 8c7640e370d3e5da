def prepared(photo):
    return photo.permute(2, 0, 1) / 255
#! NotYet: expected: prepared(photo) of shape (1, 3, 2, 5)
#! came:     shape (3, 2, 5)
#! why:      a batch comes first, then the channels: (1, 3, height, width)
#! read:     tensors/operations/#pictures-in-the-wrong-form on the site
