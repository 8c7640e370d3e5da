from pathlib import Path

import torch

torch.manual_seed(0)
x = torch.linspace(0, 1, 50)[:, None]
y = 3 * x + 1
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 5 380 210" '
svg += 'width="380" height="210" font-size="13" fill="currentColor">'
for a, b in zip(x[::3], y[::3], strict=True):
    left, down = 60 + 310 * a.item(), 220 - 50 * b.item()
    svg += f'<circle cx="{left:.0f}" cy="{down:.0f}" r="3"/>'

for step in range(61):
    prediction = model(x)
    loss = torch.nn.functional.mse_loss(prediction, y)
    if step in {0, 1, 5, 20, 60}:
        print(f"step {step:2}  loss {loss.item():.4f}")
        left, right = (220 - 50 * prediction[[0, -1], 0]).tolist()
        svg += f'<path d="M60 {left:.1f}L370 {right:.1f}" stroke="#e0701a"/>'
        svg += f'<text y="{left + 4:.1f}">step {step}</text>'
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
#> step  0  loss 4.6548
#> step  1  loss 0.6568
#> step  5  loss 0.1990
#> step 20  loss 0.0238
#> step 60  loss 0.0001

Path("fit.svg").write_text(svg + "</svg>")
