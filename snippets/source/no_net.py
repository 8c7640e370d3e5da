model = Net()
#! NameError: name 'Net' is not defined. Did you mean: 'set'?
