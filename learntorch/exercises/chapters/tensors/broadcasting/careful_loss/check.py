import torch


def check(answer):
    x, y = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0])
    came = answer.call("squared_loss", x, y)
    why = "the mean of (1 - 1) ** 2 and (2 - 4) ** 2 is 2"
    answer.same(
        "squared_loss(x, y)",
        came,
        torch.tensor(2.0),
        why,
        read="the-loss-that-is-wrong-and-says-nothing",
    )
    loss = answer.get("squared_loss")
    pairs = [
        ((3, 1), (3,)),
        ((4,), (4, 1)),
        ((2,), ()),
        ((3, 1), (1, 3)),
        ((2,), (3,)),
    ]
    for one, other in pairs:
        shown = f"squared_loss of shapes {one} and {other}"
        try:
            came = loss(torch.ones(one), torch.zeros(other))
        except ValueError as error:
            if not all(
                str(tuple(shape)) in str(error)
                or str(list(shape)) in str(error)  # as torch.Size prints it
                for shape in (one, other)
            ):
                answer.wrong(
                    f"a message with {one} and {other}",
                    repr(str(error)),
                    "who reads the error wants to see both shapes",
                    read="the-loss-that-is-wrong-and-says-nothing",
                )
        except Exception as error:
            answer.wrong(
                f"a ValueError from {shown}",
                f"{type(error).__name__}: {error}",
                "an assert is for what cannot happen; wrong arguments are a ValueError",
                read="the-loss-that-is-wrong-and-says-nothing",
            )
        else:
            answer.wrong(
                f"a ValueError from {shown}",
                repr(came),
                "shapes that fit by broadcasting are not the same shape",
                read="the-loss-that-is-wrong-and-says-nothing",
            )
