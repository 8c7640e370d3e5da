def share(a, b):
    return a.data_ptr() == b.data_ptr()
#! NotYet: expected: share of x and x[2:] = True
#! came:     False
#! why:      views may begin elsewhere: compare the storages, not the first elements
#! read:     tensors/memory/#view-or-copy on the site
