import tempfile
import warnings

import torch
from torch.utils.tensorboard import SummaryWriter

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with SummaryWriter(tempfile.mkdtemp()) as writer:
        writer.add_graph(torch.nn.Linear(4, 3), torch.ones(5, 4))
print(caught[0].message)
#> `torch.jit.trace` is deprecated. Please switch to `torch.compile` or `torch.export`.
