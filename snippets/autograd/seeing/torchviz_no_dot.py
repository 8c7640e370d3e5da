import os

import torch
from torchviz import make_dot

os.environ["PATH"] = ""  # as on a machine without Graphviz
x = torch.tensor(2.0, requires_grad=True)
make_dot(torch.log(x)).render("log", format="svg")
#! graphviz.backend.execute.ExecutableNotFound: failed to execute PosixPath('dot'), make sure the Graphviz executables are on your systems' PATH
