import torch


def check(answer):
    came = answer.call("blank", 4, 6)
    if not isinstance(came, torch.Tensor):
        answer.wrong(
            "a tensor",
            repr(came),
            "make it with torch",
            read="zeros-ones-and-other-fillings",
        )
    why = "PyTorch's layers take the channels first: (color, height, width)"
    if came.shape == (3, 4, 6):
        why = "say the dtype at creation; zeros are float32 by default"
    wanted = torch.zeros(3, 4, 6, dtype=torch.uint8)
    answer.same(
        "blank(4, 6)",
        came,
        wanted,
        why,
        read="a-picture-is-a-tensor-with-three-axes",
    )
