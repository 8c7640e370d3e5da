import json
import logging
import warnings
from pathlib import Path

import torch
from sklearn.datasets import load_digits
from torch import nn

logging.disable(logging.WARNING)  # that torchvision is missing
warnings.simplefilter("ignore", FutureWarning)  # of torch's own code
torch.manual_seed(0)
digits = load_digits()
x = torch.tensor(digits.images / 16)[:, None]
y = torch.tensor(digits.target)  # x: (1797, 1, 8, 8), y: (1797,)
test = torch.arange(len(x)) % 6 == 0  # every sixth is kept for the test
train_x, train_y = x[~test], y[~test]

first = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
second = [nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
last = [nn.Flatten(), nn.Linear(64, 120), nn.ReLU(), nn.Linear(120, 10)]
net = nn.Sequential(*first, *second, *last).double()  # float32 differs by CPU
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for _ in range(300):
    batch = torch.randint(len(train_x), (64,))
    loss = nn.functional.cross_entropy(net(train_x[batch]), train_y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

net, x = net.float(), x.float()  # for the file
scores = net.eval()(x[test]).detach()
right = scores.argmax(dim=1) == y[test]
print("more than 95% right:", right.float().mean().item() > 0.95)
#> more than 95% right: True

sizes = ({0: torch.export.Dim("batch")},)
program = torch.onnx.export(net, (x[:2],), dynamic_shapes=sizes, verbose=False)
for node in program.model.graph:
    node.metadata_props.clear()  # where in its source each came from
program.save("digits.onnx")
shown = torch.cat([right.nonzero()[::21][:14], (~right).nonzero()[:4]])[:, 0]
data = {"figure": "digits", "labels": y[test][shown].tolist()}
data["images"] = (x[test][shown] * 16).int().flatten(1).tolist()
data["scores"] = scores[shown].tolist()
Path("digits.json").write_text(json.dumps(data))
