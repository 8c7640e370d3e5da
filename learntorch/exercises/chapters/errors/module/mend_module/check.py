import torch


def check(answer):
    first = "`super().__init__()` comes before the first attribute"
    module = answer.call(
        "Scale", why=first, read="errors/module#forgot-super-init"
    )
    names = [name for name, _ in module.named_parameters()]
    if names != ["factor"]:
        why = "a plain tensor is not found by an optimizer: make it an `nn.Parameter`"
        told = "one parameter, `factor`", f"parameters {names}", why
        answer.wrong(*told, read="errors/module#empty-optimizer")
    x = torch.tensor([1.0, -3.0])
    try:
        came = module(x)
    except NotImplementedError as error:
        why = "a call looks for a method of exactly that name"
        told = "a method `forward`", str(error), why
        answer.wrong(*told, read="errors/module#no-forward")
    if not came.requires_grad:
        why = "`item()`, `data` or a number of its own hide `factor` from backward"
        told = "an answer that leads back to `factor`", "one without", why
        answer.wrong(*told, read="errors/module#empty-optimizer")
    why = "each number times 2"
    answer.same(
        "Scale()(x)",
        came,
        torch.tensor([2.0, -6.0]),
        why,
        read="errors/module#no-forward",
    )
