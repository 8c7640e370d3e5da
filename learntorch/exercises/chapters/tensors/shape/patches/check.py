import torch


def same_squares(came, wanted):
    """Say whether the two hold the same squares, in whatever order."""
    if not isinstance(came, torch.Tensor) or came.shape != wanted.shape:
        return False
    return sorted(came.tolist()) == sorted(wanted.tolist())


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
        wanted = torch.stack(squares)
        why = "`reshape` alone reads on along whole rows; the squares need `permute` in between"
        if same_squares(came, wanted):
            why = "these are the squares, one below the other: the axis with the rows of squares comes first"
        answer.same(
            f"patches of a {height}x{width} image, size {size}",
            came,
            wanted,
            why,
            read="permute-reorders-reshape-re-reads",
        )
