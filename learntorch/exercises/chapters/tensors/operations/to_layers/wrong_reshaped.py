def prepared(photo):
    height, width, _ = photo.shape
    return photo.reshape(1, 3, height, width) / 255
#! NotYet: expected: prepared(photo) = [0, 0.09412, 0.1882, 0.2824, 0.3765, 0.4706, ...] in shape (1, 3, 2, 5)
#! came:     [0, 0.03137, 0.06275, 0.09412, 0.1255, 0.1569, ...] in shape (1, 3, 2, 5)
#! why:      `reshape` keeps the order in memory and tears the picture apart; `permute` moves axes
#! read:     tensors/operations/#pictures-in-the-wrong-form on the site
