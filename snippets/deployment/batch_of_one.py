import torch
from torch import nn

batch = torch.export.Dim("batch")
example = torch.rand(1, 64)
net = nn.Linear(64, 10)
torch.export.export(net, (example,), dynamic_shapes=({0: batch},))
#! torch._dynamo.exc.UserError: Constraints violated (batch)! For more information, run with TORCH_LOGS="+dynamic".
#!   - You marked batch as dynamic but your code specialized it to be a constant (1). If you're using mark_dynamic, either remove it or use maybe_mark_dynamic. If you're using Dim.DYNAMIC, replace it with either Dim.STATIC or Dim.AUTO.
#! Suggested fixes:
#!   batch = 1
#!
#! The error above occurred when calling torch.export.export. If you would like to view some more information about this error, and get a list of all other errors that may occur in your export call, you can replace your `export()` call with `draft_export()`.
