def loss(predictions, targets):
    return ((predictions - targets[None]) ** 2).mean()
#! NotYet: expected: the loss = tensor(1.6667)
#! came:     tensor(2.3333)
#! why:      a column minus a row is a table of all pairs: give both one shape
#! read:     errors/silent/#mse-broadcast on the site
