def accuracy(scores, labels):
    return (scores.argmax(dim=1) == labels).float().mean()
#! NotYet: expected: the accuracy = tensor(0.7500)
#! came:     tensor(0.5000)
#! why:      a row and a column give each class with each label: squeeze the labels
#! read:     errors/silent/#mse-broadcast on the site
