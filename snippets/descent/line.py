import torch

x = torch.linspace(0, 10, 1000, dtype=torch.float64)
y = 2.25 * x + 1.25

w = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
b = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
for step in range(1001):
    loss = ((w * x + b - y) ** 2).mean()
    loss.backward()
    if step in (0, 1, 10, 100, 1000):
        print(f"step {step:4}  w {w:.6f}  b {b:.6f}  loss {loss:.1e}")
    with torch.no_grad():
        w -= 0.028 * w.grad
        b -= 0.028 * b.grad
    w.grad = b.grad = None
#> step    0  w 1.000000  b 0.000000  loss 6.9e+01
#> step    1  w 3.684501  b 0.420000  loss 5.7e+01
#> step   10  w 1.839363  b 0.263613  loss 1.1e+01
#> step  100  w 2.289290  b 0.989101  loss 1.7e-02
#> step 1000  w 2.250000  b 1.249999  loss 2.8e-13
