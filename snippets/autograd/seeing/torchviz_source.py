import torch
from torchviz import make_dot

x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
w = torch.log(x * y)
print(make_dot(w, params={"x": x, "y": y}).source)
#> digraph {
#> 	graph [size="12,12"]
#> 	node [align=left fontname=monospace fontsize=10 height=0.2 ranksep=0.1 shape=box style=filled]
#> 	... [label="
#>  ()" fillcolor=darkolivegreen1]
#> 	... [label=LogBackward0]
#> 	... -> ...
#> 	... [label=MulBackward0]
#> 	... -> ...
#> 	... [label="x
#>  ()" fillcolor=lightblue]
#> 	... -> ...
#> 	... [label=AccumulateGrad]
#> 	... -> ...
#> 	... [label="y
#>  ()" fillcolor=lightblue]
#> 	... -> ...
#> 	... [label=AccumulateGrad]
#> 	... -> ...
#> }
#>
