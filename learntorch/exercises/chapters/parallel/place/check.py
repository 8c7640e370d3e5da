def check(answer):
    second = {
        "RANK": "9",
        "LOCAL_RANK": "1",
        "WORLD_SIZE": "16",
        "LOCAL_WORLD_SIZE": "8",
    }
    came = answer.call(
        "place",
        second,
        shown="place on the second machine",
        read="started-by-torchrun",
    )
    if came != (9, 16, "cuda:1"):
        why = "the rank counts over all machines, the local rank on this one"
        if came == (9, 16, "cuda:9"):
            why = "a machine counts its own GPUs from 0: take LOCAL_RANK for the device"
        elif tuple(map(str, came)) == ("9", "16", "cuda:1"):
            why = "what stands in the environment is text: make it an int"
        answer.wrong(
            '(9, 16, "cuda:1")', repr(came), why, read="started-by-torchrun"
        )
    came = answer.call(
        "place",
        {},
        shown="place without torchrun",
        why="started by python alone there are no such variables: one process, of rank 0",
        read="started-by-torchrun",
    )
    if came != (0, 1, "cuda:0"):
        answer.wrong(
            '(0, 1, "cuda:0") without torchrun',
            repr(came),
            "one process is a world of 1",
            read="started-by-torchrun",
        )
