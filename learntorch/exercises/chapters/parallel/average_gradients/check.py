import time
from datetime import timedelta
from tempfile import TemporaryDirectory

import torch
from torch import distributed as dist
from torch import multiprocessing as mp
from torch import nn

OWN = [
    [[1.0, 2.0], None],  # the loss of rank 0 does not depend on the second
    [[5.0, 6.0], [4.0, 8.0]],
]
MEANS, SUMS = [[3.0, 4.0], [2.0, 4.0]], [[6.0, 8.0], [4.0, 8.0]]
LONGEST = 30  # seconds; it takes less than one
ALONE = "closed by peer", "reset by peer", "Broken pipe", "Timed out"


def work(rank, average, meet, tell):
    limit = timedelta(seconds=LONGEST)
    dist.init_process_group("gloo", meet, limit, rank=rank, world_size=len(OWN))
    net = nn.ParameterList(torch.zeros(2) for _ in MEANS)
    for parameter, own in zip(net, OWN[rank], strict=True):
        parameter.grad = None if own is None else torch.tensor(own)
    dist.barrier()  # both are there before one can go
    try:
        average(net)
    except Exception as error:
        tell.send(f"{type(error).__name__}: {error}")
    else:
        tell.send([p.grad if p.grad is None else p.grad.tolist() for p in net])
        dist.destroy_process_group()


def run(average):
    context = mp.get_context("fork")
    pipes = [context.Pipe() for _ in OWN]
    end = time.monotonic() + LONGEST
    with TemporaryDirectory() as folder:
        args = average, f"file://{folder}/meet"
        ranks = [
            context.Process(target=work, args=(rank, *args, theirs))
            for rank, (_, theirs) in enumerate(pipes)
        ]
        for rank in ranks:
            rank.start()
        for rank in ranks:
            rank.join(max(0, end - time.monotonic()))
        for rank in ranks:
            rank.kill()  # one that still waits
            rank.join()
    return [ours.recv() if ours.poll() else "" for ours, _ in pipes]


def alone(answer, average):
    """Hold a world of one rank to its own gradient: who divides by 2 is found."""
    dist.init_process_group(
        "gloo", store=dist.HashStore(), rank=0, world_size=1
    )
    net = nn.ParameterList([torch.zeros(2)])
    net[0].grad = torch.tensor([3.0, 4.0])
    try:
        average(net)
    finally:
        dist.destroy_process_group()
    if net[0].grad.tolist() != [3.0, 4.0]:
        answer.wrong(
            "[3.0, 4.0], its own gradient, in a world of one rank",
            str(net[0].grad.tolist()),
            "divide by `dist.get_world_size()`, whatever it is",
            read="the-same-gradient-as-one-process",
        )


def check(answer):
    average = answer.get("average")
    if dist.is_initialized():
        dist.destroy_process_group()
    everyone = run(average)
    for rank, came in enumerate(everyone):
        if came == "" or any(words in str(came) for words in ALONE):
            answer.wrong(
                "two ranks that both come to the end",
                f"rank {rank} waits for the other, which has gone on",
                "all ranks call a collective: it never stands under an `if` on the rank"
                if rank == 0
                else "rank 0 has no gradient of one parameter: it calls all_reduce for it as well, with zeros",
                read="when-somebody-is-missing",
            )
    for rank, came in enumerate(everyone):
        if isinstance(came, str):
            answer.wrong(
                f"gradients of rank {rank}",
                came.splitlines()[0],
                "call it yourself, and mend the error",
                read="the-same-gradient-as-one-process",
            )
        if came != MEANS:
            why = "let all_reduce add up the gradients of all ranks, in place"
            if came == SUMS:
                why = "all_reduce makes a sum: divide it by the number of ranks"
            answer.wrong(
                f"of {OWN[0]} and {OWN[1]} rank {rank} has {MEANS}",
                str(came),
                why,
                read="the-same-gradient-as-one-process",
            )
    alone(answer, average)
