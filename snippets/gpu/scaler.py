import torch


def gradient(enabled):
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0, enabled=enabled)
    loss = (w.half() * 1e-4 * 1e-4).sum()  # float16 on the way
    scaler.scale(loss).backward()
    scaler.unscale_(optimizer)  # divides .grad; step() would do it, too
    print(f"scaled by {scaler.get_scale():.0f}: gradient {w.grad.item():.0e}")
    scaler.step(optimizer)  # leaves the step out if a gradient is not finite
    scaler.update()  # and then tries a smaller scale next time


gradient(enabled=False)
#> scaled by 1: gradient 0e+00
gradient(enabled=True)
#> scaled by 1024: gradient 1e-08
