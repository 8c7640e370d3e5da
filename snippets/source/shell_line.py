page = """
writer.close()
cd logs
tensorboard --logdir .
"""
compile(page, "board.py", "exec")
#! SyntaxError: invalid syntax
