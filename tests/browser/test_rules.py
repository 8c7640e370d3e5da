"""What the figures compute, held to torch on random cases. No page is needed for it."""

import itertools
import random
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
from playwright.sync_api import Browser, Page

from tests.website import ROOT

SCRIPTS = ROOT / "learntorch/site/theme/assets/javascripts"
ANSWER = """([rule, cases]) => {
  const { rules } = learntorch;
  const answers = {
    broadcast: (shapes) => rules.broadcast(shapes),
    index: ({ text, shape }) => rules.index(text, shape),
    chain: ({ text, count }) => {
      const last = rules.chain(text, count).at(-1);
      return { shape: last.shape, strides: last.strides, offset: last.offset, view: !last.copied,
               values: rules.cells(last).map(at => last.storage[at]) };
    },
    promote: ([one, other]) => rules.promote(one, other).dtype,
    along: (setting) => {
      const { shape, values } = rules.along(setting);
      return { shape, values };
    },
  };
  return cases.map((item) => {
    try { return answers[rule](item); }
    catch (error) {
      if (!(error instanceof rules.Told)) throw error;
      return error.kind ? `${error.kind}: ${error.message}` : { hint: error.message };
    }
  });
}"""

Ask = Callable[[str, list[Any]], list[Any]]


@pytest.fixture(scope="module")
def ask(browser: Browser) -> Iterator[Ask]:
    """Asks the scripts for the answers to cases, in an empty page."""
    page: Page = browser.new_page()
    for name in ("kit.js", *(f"rules/{path.name}" for path in (SCRIPTS / "rules").glob("*.js"))):
        page.add_script_tag(path=SCRIPTS / name)
    yield lambda rule, cases: page.evaluate(ANSWER, [rule, cases])
    page.close()


def said(run: Callable[[], Any]) -> Any:
    """Return what a run gives, or its error as Python prints it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return run()
    except (RuntimeError, IndexError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


def differences(cases: list[Any], ours: list[Any], theirs: list[Any]) -> list[Any]:
    """Return each case whose two answers differ, with both."""
    return [found for found in zip(cases, ours, theirs, strict=True) if found[1] != found[2]]


def errors(answers: list[Any]) -> int:
    return sum(isinstance(answer, str) for answer in answers)


def shape_of(chance: random.Random, axes: int, sizes: tuple[int, ...]) -> list[int]:
    return [chance.choice(sizes) for _ in range(chance.randint(0, axes))]


# broadcasting


def broadcast_cases(count: int = 600) -> list[list[list[int]]]:
    chance = random.Random(0)
    cases = []
    for _ in range(count):
        result = shape_of(chance, 4, (0, 1, 2, 3, 4))
        stretch = [[chance.choice([1, size, size]) for size in result] for _ in range(3)]
        shapes = [one[chance.randint(0, len(one)) if one else 0 :] for one in stretch]
        if chance.random() < 0.5:
            shapes[chance.randrange(2)] = shape_of(chance, 3, (1, 2, 3))
        cases.append(shapes[: chance.randint(2, 3)])
    return cases


def broadcast(shapes: list[list[int]]) -> dict[str, Any]:
    tensors = [torch.zeros(shape) for shape in shapes]
    total = tensors[0]
    for other in tensors[1:]:
        total = total + other
    read = [list(tensor.expand(total.shape).stride()) for tensor in tensors]
    return {"shape": list(total.shape), "strides": read}


def test_broadcasting_is_that_of_torch(ask: Ask) -> None:
    cases = broadcast_cases()
    theirs = [said(lambda shapes=shapes: broadcast(shapes)) for shapes in cases]
    assert differences(cases, ask("broadcast", cases), theirs) == []
    assert len(cases) == 600
    assert 50 < errors(theirs) < 400


# storage and strides


def call(chance: random.Random, axes: int, count: int) -> str:
    """Return a call or an index that might fit a tensor of so many axes and elements."""
    dims = range(-axes - 1, axes + 1)
    whole = [size for size in range(1, count + 1) if count % size == 0]

    def sizes() -> str:
        first = chance.choice(whole)
        rest = [size for size in whole if (count // first) % size == 0]
        second = chance.choice(rest)
        found = [first, second, count // first // second]
        if chance.random() < 0.3:
            found[chance.randrange(3)] = -1
        if chance.random() < 0.15:
            found[chance.randrange(3)] = chance.choice([-2, -1, 0, 5])
        chance.shuffle(found)
        return ", ".join(
            map(str, [one for one in found if one != 1 or chance.random() < 0.3] or [1])
        )

    def some_dims() -> str:
        found = list(range(axes))
        chance.shuffle(found)
        if found and chance.random() < 0.15:
            found[0] = chance.choice(dims)
        return ", ".join(map(str, found or [0]))

    def to_expand() -> str:
        found = [chance.choice([-1, -1, 2, 3]) for _ in range(max(axes + chance.randint(-1, 2), 1))]
        return ", ".join(map(str, found))

    return chance.choice(
        [
            lambda: f".view({sizes()})",
            lambda: f".view({sizes()})",
            lambda: f".reshape({sizes()})",
            lambda: f".reshape({sizes()})",
            lambda: f".transpose({chance.choice(dims)}, {chance.choice(dims)})",
            lambda: f".permute({some_dims()})",
            lambda: f".expand({to_expand()})",
            lambda: f".unsqueeze({chance.randint(-axes - 2, axes + 1)})",
            lambda: f".squeeze({chance.choice(['', chance.choice(dims)])})",
            lambda: ".contiguous()",
            lambda: ".view(-1)",
            lambda: ".T" if axes == 2 else ".transpose(0, -1)",
            lambda: f"[{items(chance, axes, (3, 4, 6), lists=False)}]",
            lambda: f"[{items(chance, axes, (3, 4, 6), lists=False)}]",
        ]
    )()


def chain_cases(count: int = 1200) -> list[dict[str, Any]]:
    """Return chains of calls, of which most run to their end."""
    chance = random.Random(1)
    cases = []
    while len(cases) < count:
        size = chance.choice([6, 8, 12, 12, 12, 24])
        text, x = "x", torch.arange(size)
        if chance.random() < 0.6:
            text = chance.choice(["x.view(2, -1).T", "x.view(-1, 2)", "x.reshape(2, -1)[:, :2]"])
        held = eval(text, {"x": x})
        for _ in range(chance.randint(1, 5)):
            longer = text + call(chance, held.ndim, max(held.numel(), 1))
            found = said(lambda longer=longer, x=x: eval(longer, {"x": x}))
            if isinstance(found, str) and chance.random() < 0.7:
                continue
            text = longer
            if isinstance(found, str):
                break
            held = found
            if held.numel() > 500 or held.ndim > 5:
                break
        if "." in text and held.numel() <= 4096 and held.ndim <= 6:
            cases.append({"text": text, "count": size})
    return cases


def chain(text: str, count: int) -> dict[str, Any]:
    x = torch.arange(count)
    held = eval(text, {"x": x})
    return {
        "shape": list(held.shape),
        "strides": list(held.stride()),
        "offset": held.storage_offset(),
        "view": held.untyped_storage().data_ptr() == x.untyped_storage().data_ptr(),
        "values": held.flatten().tolist(),
    }


def test_storage_is_read_as_torch_reads_it(ask: Ask) -> None:
    cases = chain_cases()
    theirs = [said(lambda case=case: chain(**case)) for case in cases]
    assert differences(cases, ask("chain", cases), theirs) == []
    assert len(cases) == 1200
    assert 100 < errors(theirs) < 700
    assert sum("view size is not compatible" in str(answer) for answer in theirs) > 20
    assert sum(isinstance(answer, dict) and not answer["view"] for answer in theirs) > 50


# indexing


def items(chance: random.Random, axes: int, sizes: Any, lists: bool = True) -> str:
    """Return what may stand between brackets, for a tensor of so many axes."""
    found = []
    shared = chance.randint(0, 3)
    for axis in range(chance.randint(1, max(axes, 1))):
        size = sizes[axis] if axis < len(sizes) else 2
        end = [
            str(chance.randint(-size - 1, size + 1)) if chance.random() < 0.6 else "" for _ in "ab"
        ]
        step = chance.choice(
            ["", "", f":{chance.randint(1, 3)}", ":0" if chance.random() < 0.1 else ":"]
        )
        slack = int(chance.random() < 0.1)
        kinds = [
            lambda size=size, slack=slack: str(chance.randint(-size, size - 1 + slack)),
            lambda end=end, step=step: f"{end[0]}:{end[1]}{step}",
            lambda end=end, step=step: f"{end[0]}:{end[1]}{step}",
        ]
        if lists:
            kinds += [
                lambda size=size, slack=slack: str(
                    [
                        chance.randint(-size, size - 1 + slack)
                        for _ in range(chance.choice([shared, shared, 1]))
                    ]
                ),
                lambda size=size, slack=slack: str(
                    [chance.random() < 0.5 for _ in range(size + slack)] or [True]
                ),
            ]
        found.append(chance.choice(kinds)())
    for extra, likely in (("None", 0.25), ("...", 0.25), ("0", 0.08)):
        if chance.random() < likely:
            found.insert(chance.randint(0, len(found)), extra)
    return ", ".join(found)


def index_cases(count: int = 1200) -> list[dict[str, Any]]:
    chance = random.Random(2)
    cases: list[dict[str, Any]] = []
    for _ in range(count):
        shape = [chance.randint(1, 4) for _ in range(chance.randint(1, 4))]
        text = items(chance, len(shape), shape)
        if chance.random() < 0.15:
            text = chance.choice(
                ["X > 3", "X % 2 == 0", "None, X <= 4", "X != 5, None", "..., X < 9", "X >= 2, 0"]
            )
        cases.append({"text": text, "shape": shape})
    return cases


def index(text: str, shape: list[int]) -> dict[str, Any]:
    X = torch.arange(torch.Size(shape).numel()).reshape(shape)  # noqa: N806
    Y = eval(f"X[{text}]", {"X": X})  # noqa: N806
    shared = Y.untyped_storage().data_ptr() == X.untyped_storage().data_ptr()
    found = {"shape": list(Y.shape), "cells": Y.flatten().tolist(), "view": shared}
    before = X.clone()
    exec(f"X[{text}] = -1", {"X": X})
    assert set(before[before != X].tolist()) == set(found["cells"])  # what assignment writes
    return found


def test_indexing_is_that_of_torch(ask: Ask) -> None:
    cases = index_cases()
    theirs = [said(lambda case=case: index(**case)) for case in cases]
    assert differences(cases, ask("index", cases), theirs) == []
    assert len(cases) == 1200
    assert 100 < errors(theirs) < 700


# promotion

DTYPES = [
    "bool", "uint8", "int8", "int16", "int32", "int64", "float16", "bfloat16", "float32", "float64",
]  # fmt: skip
OPERANDS = [
    *itertools.product(["tensor", "0-d tensor"], DTYPES),
    *(("Python number", name) for name in ("bool", "int", "float")),
]


def operand(kind: str, dtype: str) -> Any:
    if kind == "Python number":
        return {"bool": True, "int": 1, "float": 1.0}[dtype]
    return torch.ones(3 if kind == "tensor" else (), dtype=getattr(torch, dtype))


def test_promotion_is_that_of_torch(ask: Ask) -> None:
    cases = [
        pair
        for pair in itertools.product(OPERANDS, repeat=2)
        if {kind for kind, _ in pair} != {"Python number"}
    ]
    theirs = [str((operand(*a) + operand(*b)).dtype).removeprefix("torch.") for a, b in cases]
    assert differences(cases, ask("promote", cases), theirs) == []
    assert len(cases) == 23 * 23 - 3 * 3


# dim


def along_cases(count: int = 800) -> list[dict[str, Any]]:
    chance = random.Random(3)
    cases: list[dict[str, Any]] = []
    for _ in range(count):
        name = chance.choice(["sum", "cat", "stack", "softmax"])
        shape = shape_of(chance, 3, (0, 1, 2, 2, 3, 4))
        dim = chance.randint(-len(shape) - 1, len(shape)) if shape else chance.randint(-2, 1)
        other = list(shape)
        if other and chance.random() < 0.5:
            other[chance.randrange(len(other))] = chance.randint(1, 4)
        if chance.random() < 0.1:
            other = other[1:]
        keep = name == "sum" and chance.random() < 0.5
        cases.append({"call": name, "X": shape, "Y": other, "dim": dim, "keepdim": keep})
    return cases


def along(case: dict[str, Any]) -> dict[str, Any]:
    X, Y = (torch.arange(torch.Size(case[name]).numel()).reshape(case[name]) for name in "XY")  # noqa: N806
    dim = case["dim"]
    found = {
        "sum": lambda: X.sum(dim=dim, keepdim=case["keepdim"]),
        "softmax": lambda: X.double().softmax(dim=dim),
        "cat": lambda: torch.cat((X, Y + 50), dim=dim),
        "stack": lambda: torch.stack((X, Y + 50), dim=dim),
    }[case["call"]]()
    return {"shape": list(found.shape), "values": found.flatten().tolist()}


def test_dim_is_that_of_torch(ask: Ask) -> None:
    cases = along_cases()
    theirs = [said(lambda case=case: along(case)) for case in cases]
    ours = ask("along", cases)
    for case, our, their in zip(cases, ours, theirs, strict=True):
        if case["call"] == "softmax" and isinstance(their, dict) and isinstance(our, dict):
            assert our["values"] == pytest.approx(their["values"], abs=1e-12), case
            our["values"] = their["values"]
    assert differences(cases, ours, theirs) == []
    assert len(cases) == 800
    assert 150 < errors(theirs) < 500
