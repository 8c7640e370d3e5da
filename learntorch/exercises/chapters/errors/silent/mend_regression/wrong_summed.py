def loss(predictions, targets):
    return ((predictions[:, 0] - targets) ** 2).sum()
#! NotYet: expected: the loss = tensor(1.6667)
#! came:     tensor(5.)
#! why:      the mean is wanted, and this is the sum
#! read:     errors/silent/#mse-broadcast on the site
