import torch
from torch.utils._python_dispatch import TorchDispatchMode

MOST = 10


class Counter(TorchDispatchMode):
    count = 0

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        self.count += 1
        return operation(*args, **(kwargs or {}))


def check(answer):
    torch.manual_seed(0)
    points, centers = torch.randn(7, 3), torch.randn(11, 3)
    with Counter() as counter:
        came = answer.call(
            "distances",
            points,
            centers,
            shown="distances(points, centers)",
            read="warm-up",
        )
    wanted = torch.linalg.vector_norm(points[:, None] - centers, dim=2)
    answer.same(
        "distances(points, centers)",
        came,
        wanted,
        "one row for each point, one column for each center",
        read="tensors/broadcasting#adding-an-axis",
    )
    if counter.count > MOST:
        answer.wrong(
            f"at most {MOST} operations for 7 points and 11 centers",
            f"{counter.count}",
            "a loop starts an operation for each turn; "
            "broadcasting does all pairs in one",
            read="tensors/broadcasting#adding-an-axis",
        )
