# %% [markdown]
# # Laboratory: gradient descent
#
# Fit a line, spoil the fit in five ways, then beat it: an exercise that you can change and run.
#
# The exercise is that of [the source](../source.md): start with `w = 1` and `b = 0`, and get to the line
# `y = 2.25 x + 1.25` by changing the number of steps and the learning rate. Why things happen as they do is
# told in [Gradient descent](../descent.md). Here you find out that they do.
#
# The cells are one program, in which each cell uses those above it. Download it at the end of the page and run it
# in Jupyter, or copy it from here: the button of a cell copies everything down to that cell. For each
# task, say first what will come, then change the numbers and run. Then open the answer.

# %%
import torch

from learntorch.curves import chart


def data(dtype):
    x = torch.linspace(0, 10, 1000, dtype=dtype)
    return x, 2.25 * x + 1.25


def fit(steps, lr, *, zero_grad=True, decay=1.0, dtype=torch.float64):
    """Return the loss before each step."""
    x, y = data(dtype)
    line = torch.tensor([1.0, 0.0], dtype=dtype, requires_grad=True)  # w, b
    history = []
    for _ in range(steps):
        loss = (line[0] * x + line[1] - y).square().mean()
        loss.backward()
        history.append(loss.item())
        with torch.no_grad():
            line -= lr * line.grad
        if zero_grad:
            line.grad = None
        lr *= decay
    return history


print(f"first loss {fit(1, 3e-4)[0]:.1f}")
#> first loss 69.3

# %% [markdown]
# ## More steps
#
# The learning rate of the source is 3e-4. This is how far 500 and 1,000 steps get with it:

# %%
history = fit(1000, lr=3e-4)
for step in 1, 500, 1000:
    print(f"step {step:4}  loss {history[step - 1]:.2f}")
#> step    1  loss 69.30
#> step  500  loss 0.23
#> step 1000  loss 0.20

# %% [markdown]
# **Task.** What will the loss be after 2,000, 4,000 and 8,000 steps? Does it ever get below 1e-12?

# %% tags=["answer"]
history = fit(8000, lr=3e-4)
for step in 1000, 2000, 4000, 8000:
    print(f"step {step}  loss {history[step - 1]:.3f}")
#> step 1000  loss 0.201
#> step 2000  loss 0.150
#> step 4000  loss 0.083
#> step 8000  loss 0.026
factor = history[7999] / history[6999]
print(f"1,000 steps leave {factor:.0%} of the loss")
#> 1,000 steps leave 75% of the loss
more = torch.tensor(1e-12 / history[7999]).log() / torch.tensor(factor).log()
print(f"steps to 1e-12: about {8 + more.item():.0f} thousand")
#> steps to 1e-12: about 90 thousand

# %% [markdown] tags=["answer"]
# After a quick start, each 1,000 steps take away the same share of the loss. So it does get there, but at
# the source's rate that takes very long.

# %% [markdown]
# ## Another learning rate

# %%
for lr in 3e-4, 3e-3, 3e-2:
    print(f"lr {lr:.4f}  loss after 300 steps {fit(300, lr)[-1]:.1e}")
#> lr 0.0003  loss after 300 steps 2.5e-01
#> lr 0.0030  loss after 300 steps 1.1e-01
#> lr 0.0300  loss after 300 steps 3.9e+13

# %% [markdown]
# **Task.** Somewhere between 0.003 and 0.03 it turns. Find the largest rate with which the loss still falls, to
# four digits after the point.

# %% tags=["answer"]
low, high = 0.003, 0.03
while high - low > 1e-6:
    lr = (low + high) / 2
    history = fit(300, lr)
    if history[-1] < history[-2]:
        low = lr
    else:
        high = lr
print(f"found by halving: {low:.4f}")
#> found by halving: 0.0293
x, _ = data(torch.float64)
columns = torch.stack([x, torch.ones_like(x)], dim=1)  # (1000, 2)
hessian = 2 * columns.T @ columns / len(x)
largest = torch.linalg.eigvalsh(hessian)[-1]
print(f"2 / largest eigenvalue: {2 / largest:.4f}")
#> 2 / largest eigenvalue: 0.0293

# %% [markdown] tags=["answer"]
# Halving the interval finds what [the Hessian](../descent.md#limit) says.

# %% [markdown]
# ## Without zero_grad
#
# The source says: "Run without making gradients zero and observe the loss value". Observed:

# %% alt="Loss over 80 steps: with zero_grad it falls steadily from 69 to about 3, without it swings between almost 0 and 69, four times"
with_zero, without = fit(80, 3e-4), fit(80, 3e-4, zero_grad=False)
lines = {"with zero_grad": with_zero, "without": without}
picture = chart(lines, across="step", up="loss")
picture.save("zero_grad.svg")
picture

# %% [markdown]
# **Task.** Can you stop the swinging with a smaller learning rate? Try a quarter of it.

# %% tags=["answer"]
for lr in 3e-4, 3e-4 / 4:
    history = fit(60, lr, zero_grad=False)
    lowest = next(n for n in range(60) if history[n] < history[n + 1])
    again = history[2 * lowest] / history[0]
    print(f"lr {lr:.6f}  lowest at step {lowest}", end="")
    print(f", at step {2 * lowest} again {again:.0%} of the first loss")
#> lr 0.000300  lowest at step 10, at step 20 again 96% of the first loss
#> lr 0.000075  lowest at step 21, at step 42 again 99% of the first loss

# %% [markdown] tags=["answer"]
# No. A quarter of the rate takes twice as long for each swing, and swings as wide. Like a pendulum without friction:
# the sum of all gradients is its speed.

# %% [markdown]
# ## A rate that decays
#
# The source suggests `lr *= 0.9999` for a loss that is stuck. In its loop that has
# [no effect](../descent.md#reset_decay). Here it has:

# %%
for decay in 1.0, 0.9999, 0.999:
    loss = fit(1000, lr=0.028, decay=decay)[-1]
    print(f"decay {decay:6}  loss after 1000 steps {loss:.0e}")
#> decay    1.0  loss after 1000 steps 3e-13
#> decay 0.9999  loss after 1000 steps 1e-12
#> decay  0.999  loss after 1000 steps 7e-09

# %% [markdown]
# **Task.** A decay of 0.99 per step: where does it end? Do more steps help?

# %% tags=["answer"]
for steps in 1000, 2000:
    loss = fit(steps, lr=0.028, decay=0.99)[-1]
    print(f"{steps} steps  loss {loss:.4f}")
#> 1000 steps  loss 0.0172
#> 2000 steps  loss 0.0172
print(f"sum of all rates, for ever: {0.028 / (1 - 0.99):.1f}")
#> sum of all rates, for ever: 2.8

# %% [markdown] tags=["answer"]
# They do not. The rates of all steps there will ever be have a finite sum, so there is only so far to go. Decay helps
# where gradients are noisy, as those of batches are. Here they are exact, and it only stops you.

# %% [markdown]
# ## float32

# %% alt="Loss over step on a logarithmic axis: float32 and float64 fall together to about 1e-12, where float32 stays and float64 falls on"
lines = {
    "float32": fit(1500, 0.028, dtype=torch.float32),
    "float64": fit(1500, 0.028),
}
for name, history in lines.items():
    print(f"{name}  lowest loss {min(history):.0e}")
#> float32  lowest loss 3e-12
#> float64  lowest loss 3e-19
picture = chart(lines, across="step", up="loss", log_up=True)
picture.save("float32.svg")
picture

# %% [markdown]
# **Task.** Find a learning rate with which `float32` gets lower than that. Is there one?

# %% tags=["answer"]
lowest = {}
for lr in 0.007, 0.014, 0.028:
    lowest[lr] = min(fit(3000, lr, dtype=torch.float32))
    print(f"lr {lr:.3f}  lowest loss {lowest[lr]:.0e}")
#> lr 0.007  lowest loss 4e-10
#> lr 0.014  lowest loss 2e-11
#> lr 0.028  lowest loss 3e-12

# %% [markdown] tags=["answer"]
# Smaller rates make it worse: their steps fall below [the spacing of the numbers](../descent.md#spacing) sooner. Of
# these three the largest gets lowest, and there is not much room above it.

# %% [markdown]
# ## Beat it
#
# Plain descent, with a rate just below the limit:

# %%
x, y = data(torch.float64)


def steps_to(target, optimizer, line):
    for step in range(5000):
        loss = (line[0] * x + line[1] - y).square().mean()
        if loss < target:
            return step
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return None


def start():
    return torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)


line = start()
plain = steps_to(1e-12, torch.optim.SGD([line], lr=0.028), line)
print(f"plain descent: {plain} steps to a loss of 1e-12")
#> plain descent: 954 steps to a loss of 1e-12

# %% [markdown]
# **Task.** Get there in fewer steps, from the same start. Take any optimizer of `torch.optim`, or change the
# data. Below 200 is good, and there is a way to do it in one step.

# %% tags=["answer"]
small, large = torch.linalg.eigvalsh(hessian).sqrt().tolist()
lr = (2 / (small + large)) ** 2
momentum = ((large - small) / (large + small)) ** 2
print(f"lr {lr:.3f}  momentum {momentum:.2f}")
#> lr 0.050  momentum 0.71
line = start()
optimizer = torch.optim.SGD([line], lr=lr, momentum=momentum)
print("momentum from the eigenvalues:", steps_to(1e-12, optimizer, line))
#> momentum from the eigenvalues: 126

# %% [markdown] tags=["answer"]
# Momentum has a rate and a share that suit a bowl best, and both follow from its curvatures. To need one step, make
# the bowl round:

# %% tags=["answer"]
mean, spread = x.mean(), x.std(correction=0)
x = (x - mean) / spread
line = start()
with torch.no_grad():  # the same line as before, in the new x
    line[1] += line[0] * mean
    line[0] *= spread
optimizer = torch.optim.SGD([line], lr=0.5)
print("standardised:", steps_to(1e-12, optimizer, line))
#> standardised: 1
w = line[0] / spread
print(f"w {w:.4f}  b {line[1] - w * mean:.4f}")
#> w 2.2500  b 1.2500
