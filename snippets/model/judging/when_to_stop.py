def stop(losses, patience):
    best, best_epoch = float("inf"), 0
    for epoch, loss in enumerate(losses):
        if loss < best:
            best, best_epoch = loss, epoch
        elif epoch - best_epoch >= patience:
            break
    return epoch, best_epoch


print(stop([0.9, 0.5, 0.6, 0.55, 0.4], patience=2))
#> (3, 1)
print(stop([0.9, 0.5, 0.6, 0.55, 0.4], patience=3))
#> (4, 4)
