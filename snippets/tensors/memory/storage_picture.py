import torch

from learntorch.cells import above, beside, grid

X = torch.tensor([[10, 11, 12], [13, 14, 15]])


def reads(x, title):
    """Write into each cell of a matrix the place that its strides name."""
    rows = torch.arange(x.shape[0])[:, None] * x.stride(0)
    places = rows + torch.arange(x.shape[1]) * x.stride(1)
    text = [[f"[{place}]" for place in row] for row in places.tolist()]
    title += f" {tuple(x.shape)}, stride {x.stride()}"
    return grid(x, title=title, colors=places + 1, text=text)


storage = X.as_strided((6,), (1,))
names = [f"[{place}]" for place in range(6)]
colors = torch.arange(6) + 1
bar = grid(storage, title="the storage", colors=colors, columns=names)
above(bar, beside(reads(X, "X"), reads(X.T, "X.T"))).save("storage.svg")
