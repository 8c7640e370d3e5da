import torch


def save(path, net, optimizer):
    torch.save([net.state_dict(), optimizer.state_dict()], path)


def load(path, net, optimizer):
    for part, state in zip([net, optimizer], torch.load(path), strict=True):
        part.load_state_dict(state)
#! NotYet: expected: a run equal to the bit
#! came:     off by 3e-02
#! why:      the next batches are drawn by chance: keep the state of the random numbers
#! read:     model/training/#resume on the site
