from torch.utils.data import Dataset


class Windows(Dataset):
    def __init__(self, series, width):
        self.series, self.width = series, width

    def __len__(self):
        return len(self.series) - self.width + 1

    def __getitem__(self, index):
        end = index + self.width
        return self.series[index:end], self.series[end]
#! NotYet: expected: a length of 6, of 10 numbers and a width of 4
#! came:     7
#! why:      a series of 10 has 7 windows of 4 numbers, and after the last one nothing comes
#! read:     data/loading/#a-dataset on the site
