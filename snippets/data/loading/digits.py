import torch
from sklearn.datasets import load_digits
from torch.utils.data import Dataset


class Digits(Dataset):
    def __init__(self):
        self.pixels, self.labels = load_digits(return_X_y=True)

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, index):
        image = torch.tensor(self.pixels[index], dtype=torch.float32)
        return image.reshape(1, 8, 8), int(self.labels[index])


digits = Digits()
image, label = digits[3]
print(len(digits), image.shape, label)
#> 1797 torch.Size([1, 8, 8]) 3
