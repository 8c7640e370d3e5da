page = """
    - layer = nn.Linear(4, 16)
    - output = nn.Linear(16, 3)
"""
compile(page, "net.py", "exec")
#! IndentationError: unexpected indent
