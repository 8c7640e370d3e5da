import torch
from sklearn.datasets import load_digits
from torch import nn


def check(answer):
    torch.manual_seed(0)
    pixels, labels = load_digits(return_X_y=True)
    x = torch.tensor(pixels, dtype=torch.float32).reshape(-1, 1, 8, 8)
    y = torch.tensor(labels)
    learn, held, _ = torch.randperm(len(y)).split([1200, 300, 297])
    x = (x - x[learn].mean()) / x[learn].std()
    net = answer.call("make")
    if not isinstance(net, nn.Module):
        answer.wrong("a module", type(net).__name__, read="the-network")
    count = sum(parameter.numel() for parameter in net.parameters())
    if count >= 6000:
        why = "print the parameters of each layer, as this page does, and make the largest smaller"
        answer.wrong(
            "fewer than 6,000 parameters", f"{count:,}", why, read="the-network"
        )
    shape = tuple(net(x[:2]).shape)
    if shape != (2, 10):
        answer.wrong(
            "outputs of shape (2, 10) for 2 digits",
            str(shape),
            read="the-network",
        )
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.003)
    for _ in range(6):
        for batch in learn[torch.randperm(1200)].split(50):
            loss = nn.functional.cross_entropy(net(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    net.eval()
    with torch.no_grad():
        right = (net(x[held]).argmax(dim=1) == y[held]).float().mean().item()
    if right <= 0.94:
        why = "too small, no convolution, or a softmax that the loss does not want"
        answer.wrong(
            "more than 94% right after six epochs",
            f"about {10 * round(right * 10)}%",
            why,
            read="the-loop",
        )
