import torch


def check(answer):
    x = torch.arange(6.0)
    cases = [
        ("x and x.reshape(2, 3)", x, x.reshape(2, 3), True),
        ("x and x[2:]", x, x[2:], True),
        ("x and x.detach()", x, x.detach(), True),
        ("x and x.clone()", x, x.clone(), False),
        ("x[:3] and x[3:]", x[:3], x[3:], True),
        ("x and x[[0, 1]]", x, x[[0, 1]], False),
        ("x and its equal", x, torch.arange(6.0), False),
    ]
    for shown, a, b, wanted in cases:
        came = answer.call("share", a, b, shown=f"share of {shown}")
        if came is not wanted:
            why = "views may begin elsewhere: compare the storages, not the first elements"
            if a.data_ptr() == b.data_ptr():
                why = "a view is another object that reads the same storage: compare the storages"
            if not wanted:
                why = "equal numbers may lie in different memory"
            answer.wrong(
                f"share of {shown} = {wanted}",
                repr(came),
                why,
                read="view-or-copy",
            )
