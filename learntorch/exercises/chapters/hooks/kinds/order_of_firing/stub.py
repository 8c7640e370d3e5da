"""In which order?

The module `net` is one `nn.Linear`, its input requires a gradient, and all five hooks are registered. Put
their names into `order`, in the order in which they fire during `net(x).sum().backward()`:
`"forward"`, `"forward_pre"`, `"full_backward"`, `"full_backward_pre"` and `"weight"` (a tensor hook on
`net.weight`).
"""

order = ...
