tool = {
    "How many inputs has the second layer?": "print",
    "Is a relu called between the layers as a function?": "graph",
    "How did the loss go over 10,000 steps, in five runs?": "board",
    "Where is the path from the loss to a weight cut?": "board",
    "How did the histogram of a weight change while it learned?": "board",
}
#! NotYet: expected: 'graph' for: Where is the path from the loss to a weight cut?
#! came:     'board'
#! why:      only the recorded graph knows what the loss was made from
#! read:     autograd/seeing/#when-to-use-which on the site
