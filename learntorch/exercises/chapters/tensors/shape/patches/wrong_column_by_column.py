def patches(image, size):
    height, width = image.shape
    cut = image.reshape(height // size, size, width // size, size)
    return cut.permute(2, 0, 1, 3).reshape(-1, size, size)
#! NotYet: expected: patches of a 4x4 image, size 2 =
#!           tensor([[[ 0,  1],
#!                    [ 4,  5]],
#!
#!                   [[ 2,  3],
#!                    [ 6,  7]],
#!
#!                   [[ 8,  9],
#!                    [12, 13]],
#!
#!                   [[10, 11],
#!                    [14, 15]]])
#! came:     tensor([[[ 0,  1],
#!                    [ 4,  5]],
#!
#!                   [[ 8,  9],
#!                    [12, 13]],
#!
#!                   [[ 2,  3],
#!                    [ 6,  7]],
#!
#!                   [[10, 11],
#!                    [14, 15]]])
#! why:      these are the squares, one below the other: the axis with the rows of squares comes first
#! read:     tensors/shape/#permute-reorders-reshape-re-reads on the site
