import torch
from torch import nn


class Watched(nn.Linear):
    def forward(self, x):
        out = super().forward(x)
        self.recording = out.requires_grad
        return out


def check(answer):
    torch.manual_seed(0)
    features, head = Watched(2, 3), Watched(3, 1)
    features.bias.requires_grad_(False)
    parameters = [*features.parameters(), *head.parameters()]
    flags = [one.requires_grad for one in parameters]
    loss = answer.call(
        "step",
        features,
        head,
        torch.ones(4, 2),
        shown="step(features, head, x)",
        why="what inference_mode made cannot be saved for backward; no_grad makes plain tensors",
        read="three-ways-not-to-record",
    )
    if not loss.requires_grad:
        answer.wrong(
            "a loss with a graph",
            "a loss without grad_fn",
            "the head has to be recorded: leave no_grad before you call it",
            read="three-ways-not-to-record",
        )
    x = torch.ones(4, 2)
    with torch.no_grad():
        wanted = nn.functional.linear(
            nn.functional.linear(x, features.weight, features.bias),
            head.weight,
            head.bias,
        ).sum()
    answer.same(
        "the loss",
        loss.detach(),
        wanted,
        why="the task asks for the sum over what the head returns",
        read="three-ways-not-to-record",
    )
    loss.backward()
    if head.weight.grad is None:
        answer.wrong(
            "a gradient for the head",
            "head.weight.grad is None",
            "the head has to be called with its own parameters, and recorded",
            read="three-ways-not-to-record",
        )
    if features.weight.grad is not None or features.recording:
        answer.wrong(
            "nothing recorded of features",
            "features was called with recording on",
            "detaching its output comes too late to save memory: turn recording off around the call",
            read="three-ways-not-to-record",
        )
    came = [one.requires_grad for one in parameters]
    if came != flags:
        answer.wrong(
            f"requires_grad as it was: {flags}",
            f"{came}",
            "freezing changes the parameters for everybody who uses them",
            read="three-ways-not-to-record",
        )
