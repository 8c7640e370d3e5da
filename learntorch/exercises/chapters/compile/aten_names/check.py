import torch
from torch.nn import functional


def check(answer):
    x, w = torch.ones(2, 3), torch.ones(4, 3)
    for what, function, arguments, wanted in (
        ("torch.mm", torch.mm, (x, w.T), ["aten.mm.default"]),
        (
            "functional.linear",
            functional.linear,
            (x, w),
            ["aten.t.default", "aten.mm.default"],
        ),
        (
            "a sum of squares",
            lambda x: (x * x).sum(),
            (x,),
            ["aten.mul.Tensor", "aten.sum.default"],
        ),
        (
            "a stable sort",
            lambda x: x.sort(stable=True),
            (x,),
            ["aten.sort.stable"],
        ),
        ("no operation", lambda x: x.shape, (x,), []),
    ):
        came = answer.call(
            "aten",
            function,
            *arguments,
            shown=f"aten of {what}",
            read="from-python-to-a-kernel",
        )
        if came != wanted:
            why = (
                "the names in the order in which they arrived, each as a string"
            )
            if came == ["linear"] or came == ["mm"]:
                why = "that is the level of Python; a `TorchDispatchMode` stands below it"
            elif (
                isinstance(came, list)
                and came
                and wanted
                and came[-len(wanted) :] == wanted
            ):
                why = "there are names of an earlier call in it: begin with an empty list"
            answer.wrong(
                f"{wanted} for {what}",
                repr(came),
                why,
                read="from-python-to-a-kernel",
            )
