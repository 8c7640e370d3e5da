used = []
for step in range(300):
    lr = 3e-4
    used.append(lr)
    if step % 100 == 0:
        lr *= 0.9999
print("learning rates used:", set(used))
#> learning rates used: {0.0003}
