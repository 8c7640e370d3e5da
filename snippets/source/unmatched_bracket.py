page = "g = torch.tensor(d) + 0.1)"
compile(page, "convert.py", "exec")
#! SyntaxError: unmatched ')'
