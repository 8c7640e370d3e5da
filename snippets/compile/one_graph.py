import torch


def arguments(mode):
    word, _, step = mode.partition(" ")
    return torch.tensor(word == "train"), torch.tensor(int(step))


def scaled(x, training, step):
    return torch.where(training, x * (step + 1), x)


print(scaled(torch.ones(2), *arguments("train 17")))
#> tensor([18., 18.])
print(scaled(torch.ones(2), *arguments("test 17")))
#> tensor([1., 1.])
