def share_waited(loader, step, clock):
    worked, start = 0.0, clock()
    for batch in loader:
        before = clock()
        step(batch)
        worked += clock() - before
    return worked / (clock() - start)
#! NotYet: expected: 0.75, where a batch takes 3 s and a step 1 s
#! came:     0.25
#! why:      that is the share of work
#! read:     utilisation/#workers on the site
