from torch import nn


def learners(module):
    return sorted(module.state_dict())
#! NotYet: expected: ['1.bias', '1.weight', '2.bias', '2.weight']
#! came:     ['0.bias', '0.weight', '1.bias', '1.num_batches_tracked', '1.running_mean', '1.running_var', '1.weight', '2.bias', '2.weight']
#! why:      running means are buffers: they are saved, and no optimizer changes them
#! read:     modules/#what-a-module-finds on the site
