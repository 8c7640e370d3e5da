import tempfile
from pathlib import Path

import torch
from torch import nn


def make():
    net = nn.Linear(8, 4)
    return net, torch.optim.Adam(net.parameters(), lr=0.05)


def train(net, optimizer, noisy):
    for _ in range(5):
        x = (
            torch.rand(20, 8)
            if noisy
            else torch.linspace(-1, 1, 160).reshape(20, 8)
        )
        loss = (net(x) - 1).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def check(answer):
    save, load = answer.get("save"), answer.get("load")
    for noisy in (False, True):
        with tempfile.TemporaryDirectory(dir=".") as folder:
            path = str(Path(folder) / "checkpoint.pt")
            torch.manual_seed(3)
            net, optimizer = make()
            train(net, optimizer, noisy)
            dice = torch.get_rng_state()
            save(path, net, optimizer)
            if not torch.equal(torch.get_rng_state(), dice):
                answer.wrong(
                    "random numbers that go on as if nothing had been saved",
                    "others after `save`",
                    "a new seed changes the run that is never stopped: save the state, and leave it as it is",
                    read="resume",
                )
            if not Path(path).is_file():
                answer.wrong(
                    f"a file {Path(path).name}", "no such file", read="resume"
                )
            saved = net.weight.detach().clone()
            train(net, optimizer, noisy)
            again, its_optimizer = make()
            load(path, again, its_optimizer)
        if not torch.equal(again.weight, saved):
            answer.wrong(
                "the weights that were saved",
                "others",
                "load both states",
                read="resume",
            )
        train(again, its_optimizer, noisy)
        if not torch.equal(again.weight, net.weight):
            off = (again.weight - net.weight).abs().max().item()
            why = "Adam keeps means of the gradients, which belong to the state too"
            if noisy:
                why = "the next batches are drawn by chance: keep the state of the random numbers"
            answer.wrong(
                "a run equal to the bit",
                f"off by {off:.0e}",
                why,
                read="resume",
            )
