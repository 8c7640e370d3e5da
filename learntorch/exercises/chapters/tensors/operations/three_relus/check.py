import torch
from torch.nn import functional as F
from torch.nn.modules.module import register_module_forward_hook

FUNCTIONS = {
    "relu",
    "relu_",
    "clamp",
    "clamp_",
    "clip",
    "clamp_min",
    "maximum",
    "where",
    "F",
    "nn",
}


def check(answer):
    for name in ("elementwise", "functional", "modular"):
        x = torch.tensor([[-2.0, 0.0, 3.0], [0.5, -0.5, 7.0]])
        kept = x.clone()
        came = answer.call(
            name,
            x,
            why="a module is made first, `nn.ReLU()`, and then called with the tensor",
            read="modules",
        )
        why = "negative numbers become 0, positive ones stay as they are"
        if isinstance(came, torch.Tensor) and came.dtype == torch.bool:
            why = "a comparison says where; multiply with it to get the numbers"
        answer.same(f"{name}(x)", came, torch.relu(kept), why, read="functions")
        if not torch.equal(x, kept):
            answer.wrong(
                f"{name}(x) leaves x as it was",
                f"x is {x}",
                "an assignment to a mask, and what ends in `_`, writes into the tensor it got",
                read="in-place",
            )
    used = FUNCTIONS.intersection(answer.names["elementwise"].__code__.co_names)
    if used:
        answer.wrong(
            "operators in elementwise(x)",
            f"{min(used)}",
            "a comparison is 1 or 0 when you multiply with it",
            read="functions",
        )
    function, called = answer.names["functional"], []
    names = function.__code__.co_names
    known = [function.__globals__.get(name) for name in names]
    own = any(
        one is F or getattr(one, "__module__", "") == F.__name__
        for one in known
    )
    if not own and "functional" not in names:
        answer.wrong(
            "a function of torch.nn.functional in functional(x)",
            "another one",
            "`F.relu` is its name",
            read="functions",
        )
    handle = register_module_forward_hook(lambda *_: called.append(1))
    answer.call("modular", x)
    handle.remove()
    if not called:
        answer.wrong(
            "the call of a module in modular(x)",
            "none",
            "a module is made first, `nn.ReLU()`, and then called with the tensor",
            read="modules",
        )
