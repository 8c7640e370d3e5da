def loss(scores, targets):
    return -(scores.log_softmax(dim=1) * targets).mean()
#! NotYet: expected: the loss = tensor(1.9580)
#! came:     tensor(0.6527)
#! why:      a mean over the samples, each of which has one class
#! read:     errors/loss/#cross-entropy-target-2d on the site
