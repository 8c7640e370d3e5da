def place(environment):
    rank = int(environment.get("RANK", 0))
    return rank, int(environment.get("WORLD_SIZE", 1)), f"cuda:{rank}"
#!
