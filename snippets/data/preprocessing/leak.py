import torch


def accuracy(rows):
    """Choose 20 columns of noise on `rows`, fit on 50 rows, ask the others."""
    x = torch.randn(100, 5000)
    y = torch.randint(2, (100, 1)) * 2.0 - 1  # labels by the toss of a coin
    score = (x[rows] * y[rows]).sum(dim=0).abs()
    x = x[:, score.topk(20).indices]
    weights = torch.linalg.lstsq(x[:50], y[:50]).solution
    right = (x[50:] @ weights).sign() == y[50:]
    return right.float().mean()


torch.manual_seed(0)
for name, rows in {"all": slice(100), "training": slice(50)}.items():
    mean = torch.stack([accuracy(rows) for _ in range(20)]).mean()
    print(f"chosen on {name} rows: {mean:.0%} of the test is right")
#> chosen on all rows: 83% of the test is right
#> chosen on training rows: 50% of the test is right
