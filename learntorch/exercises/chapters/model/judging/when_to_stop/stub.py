"""When to stop

Write `stop(losses, patience)`. It gets the loss in validation after each epoch, 0, 1, 2 and so on, and
returns two numbers: the epoch after which training stops, because for `patience` epochs no loss was
below the lowest before, and the epoch whose state is kept. If that never happens, it stops after the
last.
"""


def stop(losses, patience): ...


print(stop([0.9, 0.5, 0.6, 0.55, 0.4], patience=2))
print(stop([0.9, 0.5, 0.6, 0.55, 0.4], patience=3))
