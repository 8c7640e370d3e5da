"""Lay out a graph: DOT comes in on stdin, and where everything stands goes out as JSON.

It runs as a program of its own, because Graphviz cannot be interrupted: whoever waits
for it can then stop waiting. It imports nothing of ours, so that it starts quickly.
"""

import sys


def main() -> None:
    """Read a graph from stdin and write it, laid out, to stdout."""
    import pygraphviz

    drawing = pygraphviz.AGraph(string=sys.stdin.buffer.read().decode())
    sys.stdout.buffer.write(drawing.draw(format="json", prog="dot"))


if __name__ == "__main__":
    main()
