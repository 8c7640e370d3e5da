shown = """
>>> x = 1 + 2
>>>  print(x)
"""
without_prompts = shown.replace(">>> ", "")
compile(without_prompts, "pasted.py", "exec")
#! IndentationError: unexpected indent
