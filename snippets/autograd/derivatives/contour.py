from pathlib import Path

import torch

TIP = '<marker id="tip" orient="auto" viewBox="0 0 8 8" refX="6" refY="4" '
TIP += 'markerWidth="5" markerHeight="5">'
TIP += '<path d="M0 0L8 4L0 8z" fill="#e0701a"/></marker>'


def place(x, y):
    return f"{75 * x:.1f},{300 - 75 * y:.1f}"


svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-24 -10 350 340" '
svg += 'width="350" height="340" font-size="13" fill="currentColor">'
svg += f'{TIP}<path d="M0 0V300H310" fill="none" stroke="currentColor"/>'
for n in 1, 2, 3, 4:
    svg += f'<text x="{75 * n - 4}" y="318">{n}</text>'
    svg += f'<text x="-16" y="{304 - 75 * n}">{n}</text>'

for level in -0.5, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5:
    c = torch.tensor(level).exp()  # log(x * y) = level where y = c / x
    x = torch.logspace((c / 4).log10().item(), 0.602, 60)
    points = " ".join(map(place, x, c / x))
    svg += f'<polyline points="{points}" fill="none" stroke="#4f7cd6"/>'

p = torch.tensor([[0.5, 3], [1, 1], [1, 2.5], [2, 1], [2, 3], [3, 0.6], [3, 2]])
p.requires_grad_()
torch.log(p[:, 0] * p[:, 1]).sum().backward()
for start, end in zip(p.tolist(), (p + 0.4 * p.grad).tolist(), strict=True):
    svg += f'<path d="M{place(*start)}L{place(*end)}" stroke="#e0701a" '
    svg += 'stroke-width="2.5" marker-end="url(#tip)"/>'
Path("contour.svg").write_text(svg + "</svg>")

along = torch.stack([p[:, 0], -p[:, 1]], dim=1)  # a step that keeps x * y
turn = (along * p.grad).sum(dim=1)
print("at right angles to the curves:", turn.abs().max().item() < 1e-6)
#> at right angles to the curves: True
