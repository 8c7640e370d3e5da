import torch

line = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.SGD([line], lr=0.02)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
for epoch in range(4):
    print(f"epoch {epoch}  lr {scheduler.get_last_lr()[0]:.4f}")
    optimizer.step()
    scheduler.step()
#> epoch 0  lr 0.0200
#> epoch 1  lr 0.0100
#> epoch 2  lr 0.0050
#> epoch 3  lr 0.0025
