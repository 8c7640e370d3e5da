import logging
import warnings
from pathlib import Path

import onnxruntime
import torch
from torch import nn

logging.disable(logging.WARNING)  # that torchvision is missing
warnings.simplefilter("ignore", FutureWarning)  # of torch's own code
torch.manual_seed(0)
layers = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
net = nn.Sequential(*layers, nn.Flatten(), nn.Linear(128, 10)).eval()
sizes = ({0: torch.export.Dim("batch")},)
torch.onnx.export(
    net, (torch.rand(2, 1, 8, 8),), "net.onnx", input_names=["image"],
    dynamic_shapes=sizes, verbose=False,
)  # fmt: skip

for path in sorted(Path().glob("net.onnx*")):
    print(path, path.stat().st_size // 1000, "kB")
#> net.onnx 6 kB
#> net.onnx.data 5 kB
session = onnxruntime.InferenceSession("net.onnx")
print([(one.name, one.shape, one.type) for one in session.get_inputs()])
#> [('image', ['batch', 1, 8, 8], 'tensor(float)')]
for batch in 1, 2, 1000:
    x = torch.rand(batch, 1, 8, 8)
    (scores,) = session.run(None, {"image": x.numpy()})
    off = (torch.from_numpy(scores) - net(x)).abs().max().item()
    largest = net(x).abs().max().item()
    print(scores.shape, f"up to {largest:.2f}, off by < 1e-6:", off < 1e-6)
#> (1, 10) up to 0.48, off by < 1e-6: True
#> (2, 10) up to 0.46, off by < 1e-6: True
#> (1000, 10) up to 0.66, off by < 1e-6: True
