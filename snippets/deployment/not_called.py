import torch
from torch import nn

program = torch.export.export(nn.Linear(64, 10), (torch.rand(2, 64),))
program(torch.rand(2, 64))
#! RuntimeError: Unable to call ExportedProgram directly. You should use `exported_program.module()` instead.
