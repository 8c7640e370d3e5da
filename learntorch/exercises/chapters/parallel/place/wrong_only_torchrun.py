def place(environment):
    rank, size = int(environment["RANK"]), int(environment["WORLD_SIZE"])
    return rank, size, f"cuda:{environment['LOCAL_RANK']}"
#! NotYet: expected: a value from place without torchrun
#! came:     KeyError: 'RANK'
#! why:      started by python alone there are no such variables: one process, of rank 0
#! read:     parallel/#started-by-torchrun on the site
