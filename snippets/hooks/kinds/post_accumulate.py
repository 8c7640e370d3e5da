import torch

w = torch.tensor(2.0, requires_grad=True)
w.register_hook(lambda grad: print("arrives", grad, "so far", w.grad))
w.register_post_accumulate_grad_hook(lambda w: print("now in .grad", w.grad))
(3 * w).backward()
#> arrives tensor(3.) so far None
#> now in .grad tensor(3.)
(4 * w).backward()
#> arrives tensor(4.) so far tensor(3.)
#> now in .grad tensor(7.)
