from torch.utils.data import Dataset


class Windows(Dataset):
    def __init__(self, series, width):
        self.series, self.width = series, width

    def __len__(self):
        return len(self.series) - self.width

    def __getitem__(self, index):
        window = self.series[index : index + self.width]
        return window, window[-1]
#! NotYet: expected: what follows in sample 0 = tensor(24.)
#! came:     tensor(23.)
#! why:      what follows the window is not in it: place `index + width`
#! read:     data/loading/#a-dataset on the site
