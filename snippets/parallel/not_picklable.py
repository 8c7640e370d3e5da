from torch import multiprocessing as mp


def main():
    def work(rank):
        print(rank)

    mp.spawn(work, nprocs=2)


if __name__ == "__main__":
    main()
#! AttributeError: Can't pickle local object 'main.<locals>.work'
