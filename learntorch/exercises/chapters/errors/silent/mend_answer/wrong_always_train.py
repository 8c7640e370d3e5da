import torch


def predict(net, x):
    net.eval()
    with torch.no_grad():
        answer = net(x)
    net.train()
    return answer
#! NotYet: expected: the net in eval mode, as before
#! came:     in training mode
#! why:      keep `net.training` before, and give it to `net.train` after
#! read:     errors/silent/#forgot-eval on the site
