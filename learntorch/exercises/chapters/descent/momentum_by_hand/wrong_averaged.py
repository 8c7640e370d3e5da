def descend(gradient, start, rate, momentum, steps):
    path, velocity = [start], 0.0
    for _ in range(steps):
        slope = gradient(path[-1])
        velocity = momentum * velocity + (1 - momentum) * slope
        path.append(path[-1] - rate * velocity)
    return path
#! NotYet: expected: descend with momentum 0.9: [1.0, 0.75, 0.325, -0.1725, -0.6358, -0.9755, -1.1362]
#! came:     [1.0, 0.975, 0.928, 0.8621, 0.7806, 0.6866, 0.5833]
#! why:      in torch the gradient joins the velocity whole, not times (1 - momentum)
#! read:     descent/#momentum-and-adam on the site
