def accuracy(module, x, y):
    mode = module.training
    module.eval()
    right = module(x).argmax(dim=1) == y
    module.train(mode)
    return right.float().mean().item()
#! NotYet: expected: no graph
#! came:     a call that records
#! why:      eval() changes how layers act, and not whether autograd records
#! read:     modules/#training-and-using on the site
