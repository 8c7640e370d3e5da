tool = {
    "How many inputs has the second layer?": "print",
    "Is a relu called between the layers as a function?": "print",
    "How did the loss go over 10,000 steps, in five runs?": "print",
    "Where is the path from the loss to a weight cut?": "print",
    "How did the histogram of a weight change while it learned?": "print",
}
#! NotYet: expected: 'graph' for: Is a relu called between the layers as a function?
#! came:     'print'
#! why:      print shows the modules that __init__ made, not what forward calls
#! read:     autograd/seeing/#when-to-use-which on the site
