print(x.shape)
#! NameError: name 'x' is not defined
