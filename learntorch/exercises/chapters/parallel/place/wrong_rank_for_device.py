def place(environment):
    rank = int(environment.get("RANK", 0))
    return rank, int(environment.get("WORLD_SIZE", 1)), f"cuda:{rank}"
#! NotYet: expected: (9, 16, "cuda:1")
#! came:     (9, 16, 'cuda:9')
#! why:      a machine counts its own GPUs from 0: take LOCAL_RANK for the device
#! read:     parallel/#started-by-torchrun on the site
