import torch
from sklearn.datasets import load_breast_cancer
from torch import nn

torch.manual_seed(0)
values, benign = load_breast_cancer(return_X_y=True)
x = torch.tensor(values, dtype=torch.float32)
y = torch.tensor(benign)  # 0: malignant
learn, test = torch.randperm(len(y)).split([400, 169])

mean, std = x[learn].mean(dim=0), x[learn].std(dim=0)
net = nn.Linear(30, 2)
optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
for _ in range(100):
    logits = net((x[learn] - mean) / std)
    loss = nn.functional.cross_entropy(logits, y[learn])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

malignant = test[y[test] == 0]  # a clinic that sees only these
for name, part in {"training": x[learn], "its own": x[malignant]}.items():
    scaled = (x[malignant] - part.mean(dim=0)) / part.std(dim=0)
    right = (net(scaled).argmax(dim=1) == 0).float().mean()
    print(f"{name} statistics: {right:.0%} found")
#> training statistics: 97% found
#> its own statistics: 49% found
