from torch.utils.tensorboard import SummaryWriter

for rate in (0.1, 0.4):
    with SummaryWriter(f"torchlogs/rate {rate}") as writer:
        for step in range(20):
            writer.add_scalar("loss", (1 - rate) ** step, step)
