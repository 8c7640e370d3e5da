for iter in range(3):
    pass
pairs = iter([1, 2])
#! TypeError: 'int' object is not callable
