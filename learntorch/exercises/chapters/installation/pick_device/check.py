from unittest import mock

import torch


def check(answer):
    device = answer.call("pick")
    if isinstance(device, str):
        answer.wrong(
            "a torch.device from pick()",
            repr(device),
            "`torch.device(...)` makes one of a name; a name alone is compared as text",
            read="which-device",
        )
    there = torch.accelerator.is_available()
    wanted = (
        torch.accelerator.current_accelerator()
        if there
        else torch.device("cpu")
    )
    if device != wanted:
        answer.wrong(
            f"{wanted} on this machine",
            repr(device),
            "ask torch which accelerator there is, and take the CPU where there is none",
            read="which-device",
        )
    with (
        mock.patch("torch.accelerator.is_available", return_value=False),
        mock.patch(
            "torch.accelerator.current_accelerator",
            lambda check_available=False: (
                None if check_available else torch.device("cuda")
            ),
        ),
    ):
        device = answer.call("pick", shown="pick() without a GPU")
    if device != torch.device("cpu"):
        answer.wrong(
            "cpu where torch was built for CUDA and there is no GPU",
            repr(device),
            "`current_accelerator()` says what torch was built for: ask `is_available()` as well",
            read="which-device",
        )
    other = torch.device("xpu")
    with (
        mock.patch("torch.cuda.is_available", return_value=True),
        mock.patch("torch.accelerator.is_available", return_value=True),
        mock.patch("torch.accelerator.current_accelerator", return_value=other),
    ):
        device = answer.call(
            "pick", shown="pick() on a machine with an Intel GPU"
        )
    if device != other:
        answer.wrong(
            "xpu on a machine with an Intel GPU",
            repr(device),
            "`torch.cuda` speaks of one kind of accelerator, `torch.accelerator` of each",
            read="which-device",
        )
