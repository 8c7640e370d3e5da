import tempfile

from torch.utils.tensorboard import SummaryWriter

from learntorch.boards import make

logs = tempfile.mkdtemp()
for rate in 0.1, 0.5:
    with SummaryWriter(f"{logs}/rate {rate}") as writer:
        for step in range(10):
            writer.add_scalar("loss", (1 - rate) ** step, step)
board = make(logs)
print(board.runs)
#> ('rate 0.1', 'rate 0.5')
print(board.dashboards)
#> ('Time Series', 'Scalars')
