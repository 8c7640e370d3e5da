import torch
from torch.optim import lr_scheduler as schedulers

from learntorch.curves import chart

STEPS = 100


def rates(make):
    """Return the learning rate before each of 100 steps."""
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
    scheduler, seen = make(optimizer), []
    for _ in range(STEPS):
        seen.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return seen


def warm_cosine(optimizer):
    warm = schedulers.LinearLR(optimizer, start_factor=0.01, total_iters=10)
    falling = schedulers.CosineAnnealingLR(optimizer, T_max=STEPS - 10)
    parts = [warm, falling]
    return schedulers.SequentialLR(optimizer, parts, milestones=[10])


lines = {
    "StepLR": lambda opt: schedulers.StepLR(opt, step_size=30, gamma=0.3),
    "CosineAnnealingLR": lambda opt: schedulers.CosineAnnealingLR(opt, STEPS),
    "warm-up, then cosine": warm_cosine,
}
picture = chart(
    {name: rates(make) for name, make in lines.items()},
    across="step",
    up="learning rate",
)
picture.save("schedules.svg")
