page = "- layer = nn.Linear(4, 16)"
compile(page, "net.py", "exec")
#! SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
