import torch
from torch.utils.data import DataLoader


def main():
    data = torch.arange(4)
    for x in DataLoader(data, num_workers=1, multiprocessing_context="spawn"):
        print(x)


if __name__ == "__main__":
    main()
#> tensor([0])
#> tensor([1])
#> tensor([2])
#> tensor([3])
