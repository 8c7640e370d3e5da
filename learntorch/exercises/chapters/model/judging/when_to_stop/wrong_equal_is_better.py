def stop(losses, patience):
    best, best_epoch = float("inf"), 0
    for epoch, loss in enumerate(losses):
        if loss <= best:
            best, best_epoch = loss, epoch
        elif epoch - best_epoch >= patience:
            break
    return epoch, best_epoch
#! NotYet: expected: stop([3.0, 2.0, 2.0, 2.0, 1.0], 2) = (3, 1)
#! came:     (4, 4)
#! why:      an equal loss is not below the lowest: it does not start the count again
#! read:     model/judging/#stop-early on the site
