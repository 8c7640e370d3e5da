"""Which tool shows it?

Put one of `"print"`, `"graph"` or `"board"` in the place of the dots in `tool`. Each question needs the
tool that answers it with the least: `print(model)`, the autograd graph, or TensorBoard.
"""

tool = {
    "How many inputs has the second layer?": ...,
    "Is a relu called between the layers as a function?": ...,
    "How did the loss go over 10,000 steps, in five runs?": ...,
    "Where is the path from the loss to a weight cut?": ...,
    "How did the histogram of a weight change while it learned?": ...,
}
