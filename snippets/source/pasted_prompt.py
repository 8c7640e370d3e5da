pasted = """
>>> x = 1 + 2
>>> print(x)
3
"""
compile(pasted, "pasted.py", "exec")
#! SyntaxError: invalid syntax
