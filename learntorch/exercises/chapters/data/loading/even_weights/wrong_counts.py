def weights(labels):
    return labels.bincount()[labels].float()
#! NotYet: expected: equal sums for classes 0, 2 and 5
#! came:     4, 25, 1
#! why:      the weights of a class add up to the same, so each of many has a small one
#! read:     data/loading/#order on the site
