import torch
from torch import nn


def predict(net, x):
    mode = net.training
    net.eval()
    with torch.inference_mode():
        answer = net(x)
    net.train(mode)
    return answer


net = nn.Sequential(nn.Linear(4, 4), nn.Dropout())
x = torch.ones(1, 4)
print(torch.equal(predict(net, x), predict(net, x)), net.training)
#> True True
