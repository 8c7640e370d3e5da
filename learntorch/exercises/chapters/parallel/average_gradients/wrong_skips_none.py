from torch import distributed as dist


def average(net):
    for parameter in net.parameters():
        if parameter.grad is not None:
            dist.all_reduce(parameter.grad)
            parameter.grad /= dist.get_world_size()
#! NotYet: expected: two ranks that both come to the end
#! came:     rank 1 waits for the other, which has gone on
#! why:      rank 0 has no gradient of one parameter: it calls all_reduce for it as well, with zeros
#! read:     parallel/#when-somebody-is-missing on the site
