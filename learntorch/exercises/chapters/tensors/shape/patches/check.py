import torch


def check(answer):
    for height, width, size in ((4, 4, 2), (6, 9, 3), (2, 8, 2)):
        image = torch.arange(height * width).reshape(height, width)
        rows, columns = range(0, height, size), range(0, width, size)
        squares = [
            image[r : r + size, c : c + size] for r in rows for c in columns
        ]
        came = answer.call(
            "patches", image, size, shown=f"patches of a {height}x{width} image"
        )
        answer.same(
            f"patches of a {height}x{width} image, size {size}",
            came,
            torch.stack(squares),
            "`reshape` alone reads on along whole rows; the squares need `permute` in between",
            read="permute-reorders-reshape-re-reads",
        )
