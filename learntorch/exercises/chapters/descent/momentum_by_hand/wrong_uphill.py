def descend(gradient, start, rate, momentum, steps):
    path, velocity = [start], 0.0
    for _ in range(steps):
        velocity = momentum * velocity + gradient(path[-1])
        path.append(path[-1] + rate * velocity)
    return path
#! NotYet: expected: descend with momentum 0.0: [1.0, 0.75, 0.55, 0.39, 0.262, 0.1596, 0.0777]
#! came:     [1.0, 1.25, 1.55, 1.91, 2.342, 2.8604, 3.4825]
#! why:      step against the gradient, times the rate
#! read:     descent/#momentum-and-adam on the site
