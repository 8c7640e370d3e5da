import subprocess
import sys
from pathlib import Path

import torch

TRAIN = """
from pathlib import Path
import torch

torch.manual_seed(0)
net = torch.nn.Linear(64, 10)
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
first, file = 0, Path("after_20.pt")
if file.exists():  # go on where another process stopped
    saved = torch.load(file)
    net.load_state_dict(saved["net"])
    optimizer.load_state_dict(saved["optimizer"])
    torch.set_rng_state(saved["dice"])
    first = 20
for step in range(first, 40):
    loss = net(torch.randn(50, 64)).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step == 19:
        states = {"net": net.state_dict(), "optimizer": optimizer.state_dict()}
        torch.save(states | {"dice": torch.get_rng_state()}, file)
torch.save(net.weight.detach(), f"from_step_{first}.pt")
"""
Path("train.py").write_text(TRAIN)
for _ in range(2):
    subprocess.run([sys.executable, "train.py"], check=True)
whole, resumed = torch.load("from_step_0.pt"), torch.load("from_step_20.pt")
print("equal to the bit:", torch.equal(whole, resumed))
#> equal to the bit: True
