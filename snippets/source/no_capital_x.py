print(X.sum())
#! NameError: name 'X' is not defined
