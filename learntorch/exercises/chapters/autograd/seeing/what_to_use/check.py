WANTED = {
    "How many inputs has the second layer?": (
        "print",
        "a layer prints its own sizes; nothing has to be run for that",
    ),
    "Is a relu called between the layers as a function?": (
        "graph",
        "print shows the modules that __init__ made, not what forward calls",
    ),
    "How did the loss go over 10,000 steps, in five runs?": (
        "board",
        "curves over steps, several runs side by side: that is what a board draws",
    ),
    "Where is the path from the loss to a weight cut?": (
        "graph",
        "only the recorded graph knows what the loss was made from",
    ),
    "How did the histogram of a weight change while it learned?": (
        "board",
        "a graph is of one step; a board keeps all of them",
    ),
}


def check(answer):
    tool = answer.get("tool", dict)
    for question, (wanted, why) in WANTED.items():
        came = tool.get(question, ...)
        if came is ...:
            answer.wrong(
                f"a tool for: {question}",
                "...",
                "print, graph or board",
                read="when-to-use-which",
            )
        if came != wanted:
            answer.wrong(
                f"{wanted!r} for: {question}",
                repr(came),
                why,
                read="when-to-use-which",
            )
