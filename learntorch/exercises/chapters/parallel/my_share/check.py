from unittest import mock

from torch.utils.data import DistributedSampler

CASES = [
    (8, 0, 2, 0, 0),
    (8, 1, 2, 3, 0),
    (10, 3, 4, 5, 2),
    (9, 1, 4, 1, 7),
    (3, 7, 8, 1, 0),
]


def check(answer):
    for case in CASES:
        length, rank, size, seed, epoch = case
        sampler = DistributedSampler(
            range(length), num_replicas=size, rank=rank, seed=seed
        )
        sampler.set_epoch(epoch)
        wanted = list(sampler)
        used = AssertionError("DistributedSampler was used")
        with mock.patch.object(
            DistributedSampler, "__iter__", side_effect=used
        ):
            came = answer.call(
                "my_share",
                *case,
                why="do without it where that is the error, or mend it",
                read="who-sees-which-data",
            )
        came = [int(one) for one in came]
        if came == wanted:
            continue
        sampler.set_epoch(0)
        if len(came) != len(wanted):
            why = "each rank gets as many: the first of the order are dealt out once more at its end"
        elif epoch and came == list(sampler):
            why = "each epoch has an order of its own: seed + epoch"
        else:
            why = "shuffle with seed + epoch, then deal out one by one, as cards: order[rank::size]"
        answer.wrong(
            f"my_share{case} is {wanted}",
            str(came),
            why,
            read="who-sees-which-data",
        )
