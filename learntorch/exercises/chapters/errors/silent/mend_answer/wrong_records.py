def predict(net, x):
    net.eval()
    answer = net(x)
    net.train()
    return answer
#! NotYet: expected: an answer without a graph
#! came:     one that requires grad
#! why:      `eval()` changes layers and records as before: add `torch.no_grad()`
#! read:     errors/silent/#forgot-eval on the site
