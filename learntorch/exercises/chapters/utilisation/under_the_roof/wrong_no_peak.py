def reachable(work, moved, peak, bandwidth):
    return work / moved * bandwidth
#! NotYet: expected: 1e+11 operations per second for a product
#! came:     1.67e+12
#! why:      nothing is faster than the peak
#! read:     utilisation/#the-roofline on the site
