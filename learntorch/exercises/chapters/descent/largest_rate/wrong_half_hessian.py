import torch


def largest_rate(x):
    second, mean = (x**2).mean().item(), x.mean().item()
    hessian = torch.tensor([[second, mean], [mean, 1.0]], dtype=torch.float64)
    return 2 / torch.linalg.eigvalsh(hessian).max().item()
#! NotYet: expected: largest_rate of x = 0 to 10: 0.0293211
#! came:     0.05864210902797065
#! why:      the derivative of a square brings a 2 into the Hessian
#! read:     descent/#the-learning-rate on the site
