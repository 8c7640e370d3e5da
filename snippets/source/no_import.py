x = torch.arange(12)
#! NameError: name 'torch' is not defined
