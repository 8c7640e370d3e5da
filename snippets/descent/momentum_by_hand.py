def descend(gradient, start, rate, momentum, steps):
    path, velocity = [start], 0.0
    for _ in range(steps):
        velocity = momentum * velocity + gradient(path[-1])
        path.append(path[-1] - rate * velocity)
    return path


path = descend(lambda w: 2 * w, 1.0, 0.1, 0.9, 3)
print([round(w, 4) for w in path])
#> [1.0, 0.8, 0.46, 0.062]
