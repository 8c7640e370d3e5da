import torch


def check(answer):
    torch.manual_seed(2)
    weight = torch.randn(3, 4) * torch.tensor([[1.0], [50.0], [0.1]])
    came = answer.call("quantised", weight, shown="quantised(weight)")
    if not isinstance(came, tuple) or len(came) != 2:
        answer.wrong(
            "two tensors", repr(type(came).__name__), read="fewer-bits"
        )
    kept, scale = came
    wanted_scale = weight.abs().amax(dim=1, keepdim=True) / 127
    answer.same(
        "`scale`",
        scale,
        wanted_scale,
        "each row has a scale of its own, by which its largest weight becomes 127 or -127",
        read="fewer-bits",
    )
    wanted = (weight / wanted_scale).round().to(torch.int8)
    answer.same(
        "`kept`",
        kept,
        wanted,
        "`.to(torch.int8)` cuts off what stands after the point: round first",
        read="fewer-bits",
    )
