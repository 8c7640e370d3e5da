import torch

x = torch.linspace(0, 10, 1000, dtype=torch.float64)
y = 2.25 * x + 1.25
line = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([line], lr=0.028)
show, last = 1, 1000
for step in range(1, last + 1):
    loss = (line[0] * x + line[1] - y).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step in (show, last):
        print(f"step {step:4}  loss {loss:.1e}")
        show *= 4
#> step    1  loss 6.9e+01
#> step    4  loss 3.9e+01
#> step   16  loss 4.2e+00
#> step   64  loss 4.8e-02
#> step  256  loss 2.4e-04
#> step 1000  loss 2.8e-13
