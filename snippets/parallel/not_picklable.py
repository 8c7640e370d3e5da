from torch import multiprocessing as mp

if __name__ == "__main__":
    mp.spawn(lambda rank: print(rank), nprocs=2)
#!
