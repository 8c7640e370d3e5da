def share(a, b):
    return a is b
#! NotYet: expected: share of x and x.reshape(2, 3) = True
#! came:     False
#! why:      a view is another object that reads the same storage: compare the storages
#! read:     tensors/memory/#view-or-copy on the site
