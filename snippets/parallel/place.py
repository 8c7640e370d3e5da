import os


def place(environment):
    rank = int(environment.get("RANK", 0))
    size = int(environment.get("WORLD_SIZE", 1))
    local = int(environment.get("LOCAL_RANK", 0))
    return rank, size, f"cuda:{local}"


print(place({"RANK": "9", "WORLD_SIZE": "16", "LOCAL_RANK": "1"}))
#> (9, 16, 'cuda:1')
print(place({}) == place(os.environ))
#> True
