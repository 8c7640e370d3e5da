def place(environment):
    rank = environment.get("RANK", 0)
    size = environment.get("WORLD_SIZE", 1)
    return rank, size, f"cuda:{environment.get('LOCAL_RANK', 0)}"
#!
