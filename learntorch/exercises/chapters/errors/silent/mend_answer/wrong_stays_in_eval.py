import torch


def predict(net, x):
    net.eval()
    with torch.no_grad():
        return net(x)
#! NotYet: expected: the net in training mode, as before
#! came:     in eval mode
#! why:      who trains on after this trains without dropout
#! read:     errors/silent/#forgot-eval on the site
