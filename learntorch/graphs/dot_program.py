"""Draw or lay out a graph: DOT comes in on stdin, what the first argument names goes out.

It imports nothing of ours, so that it starts quickly.
"""

import sys


def main() -> None:
    """Read a graph from stdin and write it to stdout, as SVG or as JSON with all places."""
    import pygraphviz

    drawing = pygraphviz.AGraph(string=sys.stdin.buffer.read().decode())
    sys.stdout.buffer.write(drawing.draw(format=sys.argv[1], prog="dot"))


if __name__ == "__main__":
    main()
