"""What a check is written with: looks at an answer, and tells a reader what is wrong and why.

A ``check.py`` defines ``check(answer)``. It runs where the answer has run to its end, and raises
`NotYet`, most often by the methods of `Answer`, at the first thing that is not as it should be.
"""

from __future__ import annotations

import inspect
import runpy
import traceback
from collections.abc import Callable, Mapping
from typing import Any, NoReturn

import torch

from learntorch.exercises.exercise import Exercise, find

UNUSABLE = "an answer that the check can use"
_FEW = 24  # elements of a tensor that are shown in full


class NotYet(Exception):  # noqa: N818 - it is no error of the program, and readers see its name
    """Raised where an answer is not right.

    Args:
        expected: what was wanted.
        came: what the answer gave.
        why: what most likely happened, and what to think of; may be empty.
        read: where that is taught: ``page#section``, as `Answer` completes it.
    """

    def __init__(self, expected: str, came: str, why: str, read: str) -> None:
        rows = [("expected", expected), ("came", came), ("why", why), ("read", read)]
        width = max(len(name) for name, _ in rows) + 2
        texts = [
            f"{name + ':':{width}}" + text.replace("\n", "\n" + " " * width)
            for name, text in rows
            if text
        ]
        super().__init__("\n".join(texts))


NotYet.__module__ = "builtins"  # so that Python prints its name alone, as a reader would say it


class Answer:
    """A reader's program after its last line.

    Args:
        exercise: what it answers.
        names: what the program defined.
    """

    def __init__(self, exercise: Exercise, names: Mapping[str, Any]) -> None:
        self.exercise = exercise
        self.names = names

    def wrong(self, expected: str, came: str, why: str = "", *, read: str = "") -> NoReturn:
        """Say what is wrong.

        Args:
            expected: what was wanted.
            came: what the answer gave.
            why: what most likely happened, and what to think of.
            read: where that is taught: a section of the exercise's own page, ``"cat-and-stack"``,
                or of another one, ``"tensors/shape#cat-and-stack"``. Each check names one.

        Raises:
            NotYet: always.
        """
        page, mark, section = read.partition("#")
        place = f"{page}/#{section}" if mark else f"{self.exercise.page}/" + (read and f"#{read}")
        raise NotYet(expected, came, why, f"{place} on the site")

    def get(self, name: str, kind: type | tuple[type, ...] = object) -> Any:
        """Return what the program calls `name`.

        Args:
            name: a name that the stub has.
            kind: the type, or types, that it should have.

        Raises:
            NotYet: there is no such name, it is still ``...``, or it is of another type.
        """
        if name not in self.names:
            self.wrong(f"a name `{name}`", "no such name", "keep the names of the stub")
        value = self.names[name]
        if value is ...:
            self.wrong(f"your `{name}`", "...", "put your own code in the place of the dots")
        if not isinstance(value, kind):
            kinds = kind if isinstance(kind, tuple) else (kind,)
            wanted = " or ".join(map(_type_name, kinds))
            why = f"the check goes on with what `{name}` is: print it, and its type"
            self.wrong(f"`{name}` of type {wanted}", described(value), why)
        return value

    def call(
        self,
        name: str,
        *arguments: Any,
        shown: str = "",
        why: str = "",
        read: str = "",
        none: bool = False,
    ) -> Any:
        """Call the program's function `name` and return what it returns.

        Args:
            name: a function or class that the stub has.
            arguments: what to call it with.
            shown: how a message writes the call; by default with the arguments described.
            why: what most likely happened where it fails.
            read: as for `wrong`.
            none: that None may be an answer, too.

        Raises:
            NotYet: it is not there, fails, or returns nothing.
        """
        function: Callable[..., Any] = self.get(name)
        told = shown or f"{name}({', '.join(map(described, arguments))})"
        if not callable(function):
            self.wrong(f"a function `{name}`", described(function), "keep the `def` of the stub")
        try:
            value = function(*arguments)
        except Exception as error:  # whatever it is, the reader should see it
            why = why or "call it yourself, and mend the error"
            self.wrong(f"a value from {told}", _first_line(error), why, read=read)
        if none and value is None and _is_written(function):
            return value
        if value is None or value is ...:
            dots = "put your own code in the place of the dots"
            why = "it ends without `return`" if _is_written(function) else dots
            self.wrong(f"a value from {told}", described(value), why, read=read)
        return value

    def same(
        self,
        what: str,
        came: Any,
        expected: torch.Tensor,
        why: str = "",
        *,
        read: str = "",
        tolerance: float = 1e-5,
    ) -> None:
        """Hold a tensor to the one that was wanted: its shape, its dtype, then its values.

        Args:
            what: how the message calls it, such as ``"`rows`"``.
            came: what the answer gave.
            expected: what was wanted; values may be of any shape.
            why: what most likely happened.
            read: as for `wrong`.
            tolerance: relative and absolute, for floating-point values.

        Raises:
            NotYet: they differ; says in what.
        """
        if not isinstance(came, torch.Tensor):
            self.wrong(f"{what}: {described(expected)}", described(came), why, read=read)
        if came.shape != expected.shape:
            wanted = f"{what} of shape {tuple(expected.shape)}"
            self.wrong(wanted, f"shape {tuple(came.shape)}", why, read=read)
        if came.dtype != expected.dtype:
            self.wrong(f"{what} of dtype {expected.dtype}", str(came.dtype), why, read=read)
        if not torch.allclose(
            came.detach().double(), expected.double(), rtol=tolerance, atol=tolerance
        ):
            wanted = valued(expected)
            mark = "\n" if "\n" in wanted else " "  # so that rows stand under each other
            self.wrong(f"{what} ={mark}{wanted}", valued(came), why, read=read)


def judge(name: str, names: Mapping[str, Any]) -> None:
    """Check the answer to the exercise `name` that the program with these `names` is.

    Raises:
        NotYet: it is not right; says why.
    """
    exercise = find(name)
    check = runpy.run_path(str(exercise.check))["check"]
    answer = Answer(exercise, names)
    try:
        check(answer)
    except NotYet:
        raise
    except Exception as error:  # the check took for granted what the answer does not give
        answer.wrong(UNUSABLE, _first_line(error), _place(error, exercise, names))


def _first_line(error: Exception) -> str:
    text = str(error).splitlines()
    return f"{type(error).__name__}: {text[0]}" if text else type(error).__name__


def _place(error: Exception, exercise: Exercise, names: Mapping[str, Any]) -> str:
    """Say where an error came from: a line of the answer, or else what the check did with it."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [one for one in frames if one.filename == names.get("__file__")]
    if own:
        return f"line {own[-1].lineno} of your program stops when the check uses it: mend it"
    used = [one.line or "" for one in frames if one.filename == str(exercise.check)]
    return f"the check used it so: {used[-1]}" if used else "the check could not use it"


def described(value: Any) -> str:
    """Return a value in a few words: of a large tensor shape and dtype only."""
    if isinstance(value, torch.Tensor):
        if value.numel() <= _FEW:
            return valued(value)
        dtype = str(value.dtype).removeprefix("torch.")
        return f"a tensor of shape {tuple(value.shape)} and dtype {dtype}"
    if inspect.isfunction(value) or inspect.isclass(value):
        return f"{'class' if inspect.isclass(value) else 'function'} {value.__name__}"
    try:
        text = repr(value)
    except Exception:  # of an object that was made in a wrong way
        text = "\n"
    return text if len(text) <= 80 and "\n" not in text else f"a value of type {_type_name(value)}"


def valued(tensor: torch.Tensor) -> str:
    """Return a tensor as Python prints it, or its first elements where it is large."""
    flat = tensor.detach()
    if flat.numel() > _FEW:
        first = ", ".join(f"{value:.4g}" for value in flat.flatten()[:6].tolist())
        return f"[{first}, ...] in shape {tuple(flat.shape)}"
    return repr(flat)


def _is_written(function: Callable[..., Any]) -> bool:
    """Say whether a function has more of a body than ``...``."""
    code = getattr(function, "__code__", None)
    return code is None or len(code.co_code) > len((lambda: ...).__code__.co_code)


def _type_name(value: Any) -> str:
    kind = value if isinstance(value, type) else type(value)
    return "torch.Tensor" if kind is torch.Tensor else kind.__name__
