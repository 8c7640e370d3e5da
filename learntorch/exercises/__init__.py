"""Exercises with a check: a stub to fill in, and what says whether the answer is right.

Each exercise is a folder below ``chapters``, named after its page and its solution:
``chapters/tensors/creating/count_rows`` belongs to ``docs/tensors/creating.md`` and is solved by
``snippets/tensors/creating/count_rows.py``. It holds

- ``stub.py``: what a reader starts from; its docstring is the title and the task of the page,
- ``check.py``: a function ``check(answer)``, which tells what is wrong; see
  `learntorch.exercises.judge`,
- ``wrong_NAME.py``, two at least: typical wrong answers, each with the message that it gets.
"""
