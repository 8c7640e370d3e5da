from torch.utils.data import Dataset


class Pairs(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        self.x[i], self.y[i]
#! NotYet: expected: a pair as sample 1
#! came:     None
#! why:      `return` the pair
#! read:     errors/data/#collate-none on the site
