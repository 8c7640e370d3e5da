def share(a, b):
    return a is b
#! NotYet: expected: share of x and x.reshape(2, 3) = True
#! came:     False
#! why:      views may begin elsewhere: compare the storages, not the first elements
#! read:     tensors/memory/#view-or-copy on the site
