def place(environment):
    rank = environment.get("RANK", 0)
    size = environment.get("WORLD_SIZE", 1)
    return rank, size, f"cuda:{environment.get('LOCAL_RANK', 0)}"
#! NotYet: expected: (9, 16, "cuda:1")
#! came:     ('9', '16', 'cuda:1')
#! why:      what stands in the environment is text: make it an int
#! read:     parallel/#started-by-torchrun on the site
