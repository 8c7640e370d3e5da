from pathlib import Path

import torch


def f(x):
    return x**3 - 2 * x


def path(x, y, style):
    pairs = zip(90 * x.detach(), -22 * y.detach(), strict=True)
    points = " ".join(f"{a:.1f},{b:.1f}" for a, b in pairs)
    return f'<polyline points="{points}" {style}/>'


curve = torch.linspace(-2, 2, 81)
svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-190 -118 380 236" '
svg += 'width="380" height="236" font-size="13" fill="none" stroke-width="2">'
for line in "M-190 0H190", "M0 -118V118":
    svg += f'<path d="{line}" stroke="currentColor" opacity=".4"/>'
svg += path(curve, f(curve), 'stroke="#4f7cd6"')

for place in -1.5, 0.0, 0.8, 1.6:
    x = torch.tensor(place, requires_grad=True)
    y = f(x)
    y.backward()
    print(f"x = {place:4}  slope {x.grad.item():5.2f}")
    step = torch.tensor([-1.0, 1.0]) / (1 + x.grad.abs() / 4)
    svg += path(x + step, y + x.grad * step, 'stroke="#e0701a"')
    svg += f'<circle cx="{90 * place}" cy="{-22 * y.item():.1f}" r="4" '
    svg += 'fill="#e0701a"/>'
    below = (20 if x.grad > 0 else -10) - 22 * y.item()
    svg += f'<text x="{90 * place + 8}" y="{below:.1f}" '
    svg += f'fill="currentColor">{x.grad.item():.2f}</text>'
#> x = -1.5  slope  4.75
#> x =  0.0  slope -2.00
#> x =  0.8  slope -0.08
#> x =  1.6  slope  5.68

Path("tangents.svg").write_text(svg + "</svg>")
