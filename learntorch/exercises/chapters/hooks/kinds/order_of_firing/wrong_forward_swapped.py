order = [
    "forward",
    "forward_pre",
    "full_backward_pre",
    "weight",
    "full_backward",
]
#! NotYet: expected: 'forward_pre' in place 1
#! came:     'forward'
#! why:      forward comes before backward, and a pre hook before what it is named after
#! read:     hooks/kinds/#the-order on the site
