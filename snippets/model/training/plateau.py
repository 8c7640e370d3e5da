import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(
    optimizer, factor=0.5, patience=2
)
for loss in 1.0, 0.8, 0.7, 0.7, 0.7, 0.7, 0.6:  # of each epoch
    scheduler.step(loss)
    print(loss, optimizer.param_groups[0]["lr"])
#> 1.0 0.1
#> 0.8 0.1
#> 0.7 0.1
#> 0.7 0.1
#> 0.7 0.1
#> 0.7 0.05
#> 0.6 0.05
