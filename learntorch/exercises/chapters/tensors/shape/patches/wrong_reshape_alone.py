def patches(image, size):
    return image.reshape(-1, size, size)
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
#!                    [ 2,  3]],
#!
#!                   [[ 4,  5],
#!                    [ 6,  7]],
#!
#!                   [[ 8,  9],
#!                    [10, 11]],
#!
#!                   [[12, 13],
#!                    [14, 15]]])
#! why:      `reshape` alone reads on along whole rows; the squares need `permute` in between
#! read:     tensors/shape/#permute-reorders-reshape-re-reads on the site
