import traceback
from pathlib import Path

import torch
from torch import nn

net = nn.Sequential(nn.Flatten(), nn.Linear(28, 10))
images = torch.zeros(8, 28, 28)
try:
    net(images)
except RuntimeError as error:
    for call in traceback.extract_tb(error.__traceback__):
        file = Path(call.filename)
        print(file.name if "torch" in file.parts else "yours", call.name)
    print(error)
#> yours <module>
#> module.py _wrapped_call_impl
#> module.py _call_impl
#> container.py forward
#> module.py _wrapped_call_impl
#> module.py _call_impl
#> linear.py forward
#> mat1 and mat2 shapes cannot be multiplied (8x784 and 28x10)
