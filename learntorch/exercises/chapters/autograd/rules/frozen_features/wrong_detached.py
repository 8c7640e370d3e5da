def step(features, head, x):
    return head(features(x).detach()).sum()
#! NotYet: expected: nothing recorded of features
#! came:     features was called with recording on
#! why:      detaching its output comes too late to save memory: turn recording off around the call
#! read:     autograd/rules/#three-ways-not-to-record on the site
