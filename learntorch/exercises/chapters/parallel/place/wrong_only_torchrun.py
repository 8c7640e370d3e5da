def place(environment):
    rank, size = int(environment["RANK"]), int(environment["WORLD_SIZE"])
    return rank, size, f"cuda:{environment['LOCAL_RANK']}"
#!
