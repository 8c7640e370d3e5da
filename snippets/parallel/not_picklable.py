from torch import multiprocessing as mp

if __name__ == "__main__":
    mp.spawn(lambda rank: print(rank), nprocs=2)
#! ...Can't pickle <function <lambda> at 0x...>: attribute lookup <lambda> on __main__ failed
