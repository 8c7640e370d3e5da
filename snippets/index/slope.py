from pathlib import Path

import torch

x = torch.linspace(0, 7, 141, requires_grad=True)
y = x.sin()
y.sum().backward()
print("the slope of sin is cos:", torch.allclose(x.grad, x.cos()))
#> the slope of sin is cos: True

svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -54 288 108" '
svg += 'width="288" height="108" fill="none" stroke-width="2">'
for values, color in (y, "#4f7cd6"), (x.grad, "#e0701a"):
    pairs = zip(40 * x, -50 * values, strict=True)
    points = " ".join(f"{a:.1f},{b:.1f}" for a, b in pairs)
    svg += f'<polyline points="{points}" stroke="{color}"/>'
Path("slope.svg").write_text(svg + "</svg>")
