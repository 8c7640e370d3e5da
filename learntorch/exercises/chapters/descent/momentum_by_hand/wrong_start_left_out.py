def descend(gradient, start, rate, momentum, steps):
    path, position, velocity = [], start, 0.0
    for _ in range(steps):
        velocity = momentum * velocity + gradient(position)
        position -= rate * velocity
        path.append(position)
    return path
#! NotYet: expected: a list of 7 positions, the start among them
#! came:     [0.75, 0.55, 0.39, 0.262, 0.15960000000000002, 0.07768000000000001]
#! why:      the first position is the start, and each step adds one
#! read:     descent/#momentum-and-adam on the site
