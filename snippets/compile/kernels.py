import torch

has_kernel = torch._C._dispatch_has_kernel_for_dispatch_key
keys = "CPU", "Meta", "CompositeImplicitAutograd"
for name in "addmm", "relu", "linear", "dropout":
    found = [key for key in keys if has_kernel(f"aten::{name}", key)]
    print(f"{name:8} {', '.join(found)}")
#> addmm    CPU, Meta
#> relu     CPU, Meta
#> linear   CompositeImplicitAutograd
#> dropout  CompositeImplicitAutograd
