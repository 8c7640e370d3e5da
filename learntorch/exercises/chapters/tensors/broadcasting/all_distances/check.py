import torch


def check(answer):
    generator = torch.Generator().manual_seed(3)
    for n, m, d in ((2, 4, 3), (5, 5, 2), (3, 1, 4)):
        x = torch.randn(n, d, generator=generator)
        y = torch.randn(m, d, generator=generator)
        shown = f"distances of {n} and {m} points with {d} numbers"
        came = answer.call(
            "distances",
            x,
            y,
            shown=shown,
            why="without a new axis torch pairs the points one to one, or not at all",
            read="distances-between-all-pairs-without-a-loop",
        )
        why = "each distance is the root of a sum of squares over the numbers of a point"
        if isinstance(came, torch.Tensor) and came.shape == (n,):
            why = "that is one distance for each pair in order: give one of the two a new axis"
        answer.same(
            shown,
            came,
            torch.cdist(x, y),
            why,
            read="distances-between-all-pairs-without-a-loop",
            tolerance=1e-4,
        )
