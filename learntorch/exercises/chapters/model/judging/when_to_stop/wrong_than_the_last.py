def stop(losses, patience):
    best, bad, before = 0, 0, float("inf")
    for epoch, loss in enumerate(losses):
        if loss < before:
            best, bad = epoch, 0
        else:
            bad += 1
        before = loss
        if bad >= patience:
            break
    return epoch, best
#! NotYet: expected: stop([3.0, 2.0, 2.5, 2.4, 1.0], 2) = (3, 1)
#! came:     (4, 4)
#! why:      2.4 is below 2.5 and not below 2.0: compare with the lowest, not with the last
#! read:     model/judging/#stop-early on the site
