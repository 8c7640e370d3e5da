import torch
from torch import nn


class Flat(nn.Module):
    def forward(self, x):
        return x.reshape(len(x), -1)  # len gives a plain number


batch = torch.export.Dim("batch")
example = torch.rand(2, 8, 8)
torch.export.export(Flat(), (example,), dynamic_shapes=({0: batch},))
#! torch._dynamo.exc.UserError: Constraints violated (batch)! For more information, run with TORCH_LOGS="+dynamic".
#!   - You marked batch as dynamic but your code specialized it to be a constant (2). If you're using mark_dynamic, either remove it or use maybe_mark_dynamic. If you're using Dim.DYNAMIC, replace it with either Dim.STATIC or Dim.AUTO.
#! Suggested fixes:
#!   batch = 2
#!
#! The error above occurred when calling torch.export.export. If you would like to view some more information about this error, and get a list of all other errors that may occur in your export call, you can replace your `export()` call with `draft_export()`.
