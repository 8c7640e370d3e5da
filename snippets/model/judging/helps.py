import torch
from sklearn.datasets import load_digits
from torch import nn

pixels, labels = load_digits(return_X_y=True)
x = torch.tensor(pixels).reshape(-1, 1, 8, 8) / 16  # float64
y = torch.tensor(labels)


def shift(images):
    top, left = torch.randint(3, (2,)).tolist()
    images = nn.functional.pad(images, [1] * 4)
    return images[:, :, top : top + 8, left : left + 8]


def train(seed, count=200, dropout=0.0, decay=0.0, change=None):
    torch.manual_seed(seed)
    order = torch.randperm(len(y))
    learn, check, given = order[:count], order[-600:], y.clone()
    given[learn[::5]] = torch.randint(10, (len(learn[::5]),))
    parts = [nn.Flatten(), nn.Linear(64, 256), nn.ReLU(), nn.Dropout(dropout)]
    parts += [nn.Linear(256, 256), nn.ReLU(), nn.Dropout(dropout)]
    net = nn.Sequential(*parts, nn.Linear(256, 10)).double()
    optimizer = torch.optim.AdamW(net.parameters(), 0.003, weight_decay=decay)
    for _ in range(12000 // count):  # 240 batches, however many images
        for batch in learn[torch.randperm(count)].split(50):
            logits = net(change(x[batch]) if change else x[batch])
            loss = nn.functional.cross_entropy(logits, given[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        return (net.eval()(x[check]).argmax(dim=1) == y[check]).float().mean()


changes = {
    "as in the picture": {},
    "with weight decay": {"decay": 1.0},
    "with dropout": {"dropout": 0.5},
    "with shifted images": {"change": shift},
    "with 1000 images instead of 200": {"count": 1000},
}
for name, options in changes.items():
    right = [100 * train(seed, **options).item() for seed in range(3)]
    print(*(f"{share:.0f}%" for share in right), name)
#> 75% 79% 79% as in the picture
#> 76% 81% 80% with weight decay
#> 82% 84% 87% with dropout
#> 79% 82% 88% with shifted images
#> 92% 96% 95% with 1000 images instead of 200
