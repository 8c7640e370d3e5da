from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):
        return 5

    def __getitem__(self, index):
        return index**2


squares = Squares()
print(list(DataLoader(squares, batch_size=5)))
#> [tensor([ 0,  1,  4,  9, 16])]
print(squares[5])
#> 25
for count, _ in enumerate(squares):
    if count == 100:
        break
print("a for loop over it does not end:", count)
#> a for loop over it does not end: 100
