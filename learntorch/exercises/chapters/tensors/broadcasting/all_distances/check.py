import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Noted(TorchDispatchMode):
    """Notes the operations that torch is told to do."""

    def __init__(self):
        super().__init__()
        self.names = []

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        self.names.append(str(operation))
        return operation(*args, **(kwargs or {}))


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
    counts = []
    for n in (3, 30):
        x, y = torch.rand(n, 2), torch.rand(n + 1, 2)
        with Noted() as noted:
            answer.call(
                "distances", x, y, shown=f"distances of {n} and {n + 1} points"
            )
        counts.append(len(noted.names))
        if any("cdist" in name for name in noted.names):
            answer.wrong(
                "distances without cdist",
                "cdist",
                "give one of the two a new axis, and subtract",
                read="distances-between-all-pairs-without-a-loop",
            )
    if counts[0] != counts[1]:
        answer.wrong(
            "as many operations for 30 points as for 3",
            f"{counts[1]} and {counts[0]}",
            "a loop over points is slow: one subtraction does for all pairs",
            read="distances-between-all-pairs-without-a-loop",
        )
