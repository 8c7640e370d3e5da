# %% [markdown]
# # Laboratory: hooks
#
# Train a small network on hand-written digits and take it apart with hooks: order, gradients, activations, a dead layer.
#
# All kinds of hooks are explained in [Hooks](../hooks/kinds.md). Here you attach them to one network and find things
# out.
#
# The cells are one program, in which each cell uses those above it. Download it at the end of the page and run it
# in Jupyter, or copy it from here: the button of a cell copies everything down to that cell. Try each task
# before you open its answer.

# %%
from collections import OrderedDict

import torch
from sklearn.datasets import load_digits
from torch import nn

from learntorch.curves import chart
from learntorch.mosaic import mosaic

digits = load_digits()
x = torch.tensor(digits.images / 16, dtype=torch.float32)[:, None]
y = torch.tensor(digits.target)  # x: (1797, 1, 8, 8), y: (1797,)
x_test, y_test = x[1500:], y[1500:]


def new_net():
    torch.manual_seed(0)
    return nn.Sequential(
        OrderedDict(
            conv1=nn.Conv2d(1, 8, 3, padding=1),
            relu1=nn.ReLU(),
            conv2=nn.Conv2d(8, 16, 3, padding=1),
            relu2=nn.ReLU(),
            pool=nn.MaxPool2d(2),
            flat=nn.Flatten(),
            last=nn.Linear(256, 10),
        )
    )


# %%
def loss_of(net, rows):
    return nn.functional.cross_entropy(net(x[rows]), y[rows])


def train(net, steps=200):
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    for _ in range(steps):
        loss = loss_of(net, torch.randint(1500, (64,)))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return net


@torch.no_grad()
def right(net):
    """Return the share of test digits that are told right."""
    return (net(x_test).argmax(dim=1) == y_test).float().mean().item()


net = train(new_net())
print("more than 9 of 10 are right:", right(net) > 0.9)
#> more than 9 of 10 are right: True

# %% [markdown]
# ## In which order?
#
# A forward hook and a full backward hook on each layer write down its name when they are called.

# %%
order = []
handles = []
for name, layer in net.named_children():
    handles += [
        layer.register_forward_hook(
            lambda *_, name=name: order.append(f"{name} forward")
        ),
        layer.register_full_backward_hook(
            lambda *_, name=name: order.append(f"{name} backward")
        ),
    ]
batch = x[:64].clone().requires_grad_()
nn.functional.cross_entropy(net(batch), y[:64]).backward()
print(*order, sep="\n")
#> conv1 forward
#> relu1 forward
#> conv2 forward
#> relu2 forward
#> pool forward
#> flat forward
#> last forward
#> last backward
#> flat backward
#> pool backward
#> relu2 backward
#> conv2 backward
#> relu1 backward
#> conv1 backward
for handle in handles:
    handle.remove()

# %% [markdown]
# **Task.** Add a hook on each parameter, with `register_post_accumulate_grad_hook`. Where in this list will `conv2.weight`
# and `conv2.bias` come: before or after "conv2 backward"? And where if the batch does not require grad: what
# changes for `conv1`?

# %% tags=["answer"]
order = []
handles = [
    net.conv2.register_full_backward_hook(lambda *_: order.append("conv2")),
    net.conv2.weight.register_post_accumulate_grad_hook(
        lambda parameter: order.append("conv2.weight")
    ),
    net.conv2.bias.register_post_accumulate_grad_hook(
        lambda parameter: order.append("conv2.bias")
    ),
]
loss_of(net, torch.arange(64)).backward()
print(order)
#> ['conv2.weight', 'conv2.bias', 'conv2']
for handle in handles:
    handle.remove()

# %% [markdown] tags=["answer"]
# The parameters come first. `conv2` asks for the gradient of its input in any case, since that is made by `conv1`. Only for
# `conv1` it matters what the batch is: without a gradient to wait for, its hook fires early, and
# [a warning says so](../hooks/kinds.md#order).

# %% [markdown]
# ## Leave nothing behind
#
# A hook that is forgotten goes on working, and keeps what it holds. A `with` block that removes its hooks is worth its few lines:


# %%
class Watch:
    """Keep the outputs of the layers called `names`, within a with block."""

    def __init__(self, net, *names):
        self.net, self.names, self.seen, self.handles = net, names, {}, []

    def __enter__(self):
        for name in self.names:
            layer = self.net.get_submodule(name)
            self.handles.append(layer.register_forward_hook(self.keep(name)))
        return self.seen

    def keep(self, name):
        def hook(module, args, output):
            self.seen[name] = output.detach()

        return hook

    def __exit__(self, *error):
        for handle in self.handles:
            handle.remove()


with Watch(net, "conv1", "relu2") as seen:
    net(x[:1])
for name, output in seen.items():
    print(name, tuple(output.shape))
#> conv1 (1, 8, 8, 8)
#> relu2 (1, 16, 8, 8)
left = sum(len(layer._forward_hooks) for layer in net.modules())
print("hooks left:", left)
#> hooks left: 0

# %% [markdown]
# ## Gradients while it learns
#
# Hooks on the weights see each gradient as it is finished. Here their norms are kept during the training of a new network:

# %% alt="Gradient norm over 200 steps on a logarithmic axis for conv1, conv2 and last: all three rise for some steps, then fall slowly with much noise; last lies above the other two, which lie together"
norms = {}
learner = new_net()
for name in "conv1", "conv2", "last":
    history = norms[name] = []
    learner.get_parameter(f"{name}.weight").register_post_accumulate_grad_hook(
        lambda weight, history=history: history.append(
            weight.grad.norm().item()
        )
    )
train(learner)
picture = chart(norms, across="step", up="gradient norm", log_up=True)
picture.save("norms.svg")
picture

# %% [markdown]
# **Task.** Put a hook on `last.weight` that makes its gradient 10 times smaller. Does the network still learn with `Adam`? And with
# `SGD` in its place?

# %% tags=["answer"]
learner = new_net()
learner.last.weight.register_hook(lambda gradient: gradient / 10)
train(learner)
print("Adam: more than 9 of 10 are right:", right(learner) > 0.9)
#> Adam: more than 9 of 10 are right: True

smaller, moved = new_net(), []
smaller.last.weight.register_hook(lambda gradient: gradient / 10)
for one in new_net(), smaller:
    before = one.last.weight.detach().clone()
    loss_of(one, torch.arange(64)).backward()
    torch.optim.SGD(one.parameters(), lr=0.1).step()
    moved.append((one.last.weight.detach() - before).norm().item())
print(f"SGD: a step is {moved[0] / moved[1]:.1f} times as long without it")
#> SGD: a step is 10.0 times as long without it

# %% [markdown] tags=["answer"]
# `Adam` divides a gradient by its usual size, so it does not notice. With `SGD` that layer learns at a tenth of the rate.

# %% [markdown]
# ## What does it see?

# %% alt="Sixteen small maps of a digit: in some the stroke or one side of it is bright, others are dark almost everywhere"
index = 1500  # which digit: 0 to 1796
with Watch(net, "relu1", "relu2") as seen:
    net(x[index : index + 1])
for name, output in seen.items():
    dark = (output == 0).float().mean().item()
    print(f"{name}: more than a third is 0: {dark > 1 / 3}")
#> relu1: more than a third is 0: False
#> relu2: more than a third is 0: True
picture = mosaic(seen["relu2"].transpose(0, 1), scale=5)
picture.save("maps.png")
picture

# %% [markdown]
# **Task.** Look at other digits. Is there a map that is dark for **all** of them?

# %% tags=["answer"]
with Watch(net, "relu1", "relu2") as seen:
    net(x)
for name, output in seen.items():
    always = output.amax(dim=(0, 2, 3)) == 0
    print(f"{name}: some map is always 0: {always.any().item()}")
#> relu1: some map is always 0: False
#> relu2: some map is always 0: True

# %% [markdown] tags=["answer"]
# In the second ReLU there is. Try another seed in `new_net`, and count again. Such a map is dead: where a ReLU gives 0, its slope is 0 too,
# so no gradient reaches the weights of that map any more. Among 16 maps that is no great loss.

# %% [markdown]
# ## Find the dead layer
#
# This network does not learn. Somebody has spoiled one of its layers:


# %%
def spoiled(seed):
    net = new_net()
    torch.manual_seed(seed)
    layer = net[[0, 2][torch.randint(2, ()).item()]]
    with torch.no_grad():
        layer.bias -= 20
    return net


ill = train(spoiled(seed=1))
print("more than 2 of 10 are right:", right(ill) > 0.2)
#> more than 2 of 10 are right: False

# %% [markdown]
# **Task.** Which layer? Find out with hooks, without a look at the weights. Then try other seeds.

# %% tags=["answer"]
with Watch(ill, "relu1", "relu2") as seen:
    ill(x[:64])
for name, output in seen.items():
    print(f"{name}  largest output is 0: {output.max().item() == 0}")
#> relu1  largest output is 0: False
#> relu2  largest output is 0: True
for parameter in ill.parameters():
    parameter.grad = None
loss_of(ill, torch.arange(64)).backward()
for name, parameter in ill.named_parameters():
    print(f"{name:12} gets a gradient: {parameter.grad.any().item()}")
#> conv1.weight gets a gradient: False
#> conv1.bias   gets a gradient: False
#> conv2.weight gets a gradient: False
#> conv2.bias   gets a gradient: False
#> last.weight  gets a gradient: False
#> last.bias    gets a gradient: True

# %% [markdown] tags=["answer"]
# The first ReLU whose output is all 0 stands behind the spoiled layer. From there on backward brings nothing but zeros, so the
# layer cannot get well by training.

# %% [markdown]
# ## Switch a map off
#
# What a forward hook returns takes the place of the output. So one map can be switched off, to see how much the network needs it:


# %%
def without(net, maps):
    """Return the share of right answers with these maps of relu1 set to 0."""

    def hook(module, args, output):
        output = output.clone()
        output[:, maps] = 0
        return output

    handle = net.relu1.register_forward_hook(hook)
    share = right(net)
    handle.remove()
    return share


costs = [right(net) - without(net, [number]) for number in range(8)]
print("some map costs more than 4 points:", max(costs) > 0.04)
#> some map costs more than 4 points: True
print("some map costs less than 2 points:", min(costs) < 0.02)
#> some map costs less than 2 points: True

# %% [markdown]
# **Task.** Switch off more and more maps, first those that cost least. How many can go before less than half is
# right?

# %% tags=["answer"] alt="Share of right answers over the number of maps that are off: it stays near 1 for the first few, then falls, to a tenth when all 8 are off"
cheapest_first = torch.tensor(costs).argsort().tolist()
shares = [without(net, cheapest_first[:count]) for count in range(9)]
print("2 maps off, still more than 8 of 10 are right:", shares[2] > 0.8)
#> 2 maps off, still more than 8 of 10 are right: True
print("all maps off, more than 2 of 10 are right:", shares[8] > 0.2)
#> all maps off, more than 2 of 10 are right: False
picture = chart({"right": shares}, across="maps off", up="share")
picture.save("maps_off.svg")
picture

# %% [markdown] tags=["answer"]
# The answer is where the line falls below one half. The first maps are hardly missed. What each of the others costs depends on which are off already, so the
# costs of single maps do not add up.
