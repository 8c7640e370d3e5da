"""Event files with something for each dashboard."""

import math
import warnings
from pathlib import Path

import torch
from tensorboard.compat.proto.summary_pb2 import Summary
from torch import nn
from torch.utils.tensorboard import SummaryWriter

ODD = 'it\'s "odd" & <b> 100% [a]*? back\\slash'
RUNS = {"first": 0.1, "second run/größer": 0.01, "__proto__": 0.05, ODD: 0.02}
DIVERGED = (1.0, 1e-5, 1e17, math.inf, -math.inf, math.nan)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 16)
        self.out = nn.Linear(16, 3)

    def forward(self, x):
        return self.out(torch.relu(self.fc1(x)))


def write_logs(folder: Path) -> Path:
    """Write four runs; only times, and the names of files, differ from call to call."""
    torch.manual_seed(0)
    for name, rate in RUNS.items():
        with SummaryWriter(folder / name) as writer:
            _graph(writer)
            for step in range(30):
                writer.add_scalar("loss/train", math.exp(-rate * step), step)
                writer.add_scalar("accuracy & more", 1 - math.exp(-rate * step), step)
                if step % 10 == 0:
                    _large(writer, step)
            for step, value in enumerate(DIVERGED):
                for tag in ("diverged", ODD):  # SummaryWriter would clean the name
                    kept = Summary.Value(tag=tag, simple_value=value)
                    writer.file_writer.add_summary(Summary(value=[kept]), step)
            values = {"lr": rate, "kind": "sgd", "nesterov": rate > 0.03}
            values |= {"__proto__": rate} if name != "first" else {}
            metrics = {"hparam/loss": rate, "hparam/least": rate * 1e-4}
            metrics["hparam/worst"] = DIVERGED[list(RUNS).index(name) + 2]
            writer.add_hparams(values, metrics, run_name="tried", global_step=30)
    return folder


def _graph(writer):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # add_graph calls torch.jit.trace
        writer.add_graph(Net(), torch.zeros(1, 4))


def _large(writer, step):
    writer.add_histogram("weight", torch.randn(100) + step, step, max_bins=30)
    writer.add_image("noise", torch.rand(3, 16, 16), step)
    writer.add_text("note", f"step **{step}** it's \\ <b>", step)
