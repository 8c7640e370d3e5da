def reachable(work, moved, peak, bandwidth):
    return max(peak, work / moved * bandwidth)
#! NotYet: expected: 8.33e+08 operations per second for a sum
#! came:     1e+11
#! why:      memory holds it back: it cannot get its numbers so fast
#! read:     utilisation/#the-roofline on the site
