import torch


def listed(chunks):
    return [torch.stack(mine).tolist() for mine in chunks]


def check(answer):
    for n in (2, 3, 5):
        start = torch.arange(1.0, n + 1) * torch.tensor(10.0) ** torch.arange(
            n
        ).view(n, 1)
        chunks = [list(row.clone()) for row in start]
        shown = f"ring_all_reduce of {n} ranks"
        course = answer.call(
            "ring_all_reduce", chunks, shown=shown, read="all-reduce-in-a-ring"
        )
        states = [listed(chunks)]
        try:
            states += [listed(chunks) for _ in course]
        except TypeError:
            answer.wrong(
                "a generator",
                repr(course),
                "write `yield` after each step",
                read="all-reduce-in-a-ring",
            )
        moves(answer, n, states)
        came, wanted = torch.tensor(states[-1][0]), start.sum(0)
        why = "the second half begins with the chunk that a rank has just completed"
        if (came > wanted).any():
            why = "the second half hands whole sums on and adds nothing"
        what = f"what rank 0 of {n} holds at the end"
        answer.same(what, came, wanted, why, read="all-reduce-in-a-ring")
        if any(state != states[-1][0] for state in states[-1]):
            answer.wrong(
                f"the same on all {n} ranks",
                str(states[-1]),
                why,
                read="all-reduce-in-a-ring",
            )


def moves(answer, n, states):
    if len(states) - 1 != 2 * (n - 1):
        answer.wrong(
            f"{2 * (n - 1)} steps for {n} ranks",
            f"{len(states) - 1}",
            "n - 1 to add, and n - 1 to hand the sums round",
            read="all-reduce-in-a-ring",
        )
    for step, (before, after) in enumerate(
        zip(states, states[1:], strict=False), 1
    ):
        for rank in range(n):
            changed = 0
            for old, new, given in zip(
                before[rank], after[rank], before[rank - 1], strict=True
            ):
                changed += old != new
                if new not in (old, given, old + given):
                    answer.wrong(
                        f"rank {rank} of {n} in step {step}: {given}, which rank {(rank - 1) % n} had, added or copied",
                        f"{old} became {new}",
                        "in a ring each rank receives from the rank before it, and from no other",
                        read="all-reduce-in-a-ring",
                    )
            if changed > 1:
                answer.wrong(
                    "one chunk of each rank changed in a step",
                    f"{changed} chunks of rank {rank} of {n} in step {step}",
                    "a rank receives one chunk at a time, from the rank before it",
                    read="all-reduce-in-a-ring",
                )
