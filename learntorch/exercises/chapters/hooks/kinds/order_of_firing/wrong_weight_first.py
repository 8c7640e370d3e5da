order = [
    "forward_pre",
    "forward",
    "weight",
    "full_backward_pre",
    "full_backward",
]
#! NotYet: expected: 'full_backward_pre' in place 3
#! came:     'weight'
#! why:      the pre hook fires as the gradient of the output arrives, before any is computed
#! read:     hooks/kinds/#the-order on the site
