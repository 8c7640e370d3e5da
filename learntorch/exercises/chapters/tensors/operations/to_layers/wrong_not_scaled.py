def prepared(photo):
    return photo.permute(2, 0, 1)[None].float()
#! NotYet: expected: prepared(photo) = [0, 0.09412, 0.1882, 0.2824, 0.3765, 0.4706, ...] in shape (1, 3, 2, 5)
#! came:     [0, 24, 48, 72, 96, 120, ...] in shape (1, 3, 2, 5)
#! why:      layers compute with float32 numbers from 0 to 1
#! read:     tensors/operations/#pictures-in-the-wrong-form on the site
