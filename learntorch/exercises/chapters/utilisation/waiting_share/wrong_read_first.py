def share_waited(loader, step, clock):
    batches = list(loader)
    start, waited = clock(), 0.0
    for batch in batches:
        asked = clock()
        waited += clock() - asked
        step(batch)
    return waited / (clock() - start)
#! NotYet: expected: 0.75, where a batch takes 3 s and a step 1 s
#! came:     0.0
#! why:      waiting is from asking for a batch until it is there
#! read:     utilisation/#workers on the site
