"""A snippet's text taken apart, and held to a record: the pure half of check and refresh."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from learntorch.snippets import compare
from learntorch.snippets.limits import Limits, read_limits
from learntorch.snippets.problem import ProblemError
from learntorch.snippets.program import load, parse
from learntorch.snippets.record import Raised, Record

PATH = Path("a.py")


def record(*outputs: str, raised: Raised | None = None) -> Record:
    return Record("a.py", "", outputs=outputs, raised=raised)


def test_statements_and_what_stands_under_them():
    program = parse(
        "import torch\n\nfor i in range(2):\n    print(i)\n#> 0\n#> 1\n\n"
        'x = """\n#> no mark\n"""\nx.y\n#! E: m\n#!\n#! n\n',
        PATH,
    )
    spans = [(item.first, item.last, item.shown, item.error) for item in program.statements]
    assert spans == [
        (1, 1, (), None),
        (3, 4, ("0", "1"), None),
        (8, 10, (), None),
        (11, 11, (), ("E: m", "", "n")),
    ]
    assert (
        program.code
        == 'import torch\n\nfor i in range(2):\n    print(i)\n\nx = """\n#> no mark\n"""\nx.y\n'
    )


def test_only_a_newline_ends_a_line():
    text = 'print("a\u2028b\x85c")\n#> a\u2028b\n'
    assert parse(text, PATH).code == 'print("a\u2028b\x85c")\n'
    told = record("a\u2028b\x85c\n")
    assert compare.fresh(parse(text, PATH), told).endswith('")\n#> a\u2028b\x85c\n')
    (problem,) = compare.check(parse(text, PATH), told)
    assert problem.line == 2


def test_an_empty_error_mark_waits_for_refresh():
    assert parse("x\n#!\n", PATH).statements[0].error == ()


def test_a_decorator_belongs_to_its_function():
    assert parse("@staticmethod\ndef f(): pass\n#> x\n", PATH).statements[0].first == 1


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("print(1)\n\n#> 1\n", 3, "belongs to no statement"),
        ("#> 1\nprint(1)\n", 1, "belongs to no statement"),
        ("def f():\n    return 1\n    #> 1\n", 3, "not at the start"),
        ("x = (1,\n#> 1\n)\n", 2, "inside a statement"),
        ("print(1)\n#>1\n", 2, "no space after"),
        ("#!/usr/bin/python\nx = 1\n", 1, "interpreter line"),
        ("x\n#! E: m\ny = 1\n", 3, "a statement after the error of line 1"),
        ("x\n#! E: m\n#> late\n", 3, "output after the error"),
        ("x = = 1\n", 1, "SyntaxError"),
        ("if True:\n\tx = 1\n        y = 2\n", 3, "TabError"),
        ("# nothing\n", None, "holds no statement"),
        ("x = 1\0\n", None, "null byte"),
    ],
)
def test_what_is_no_program_is_named_with_its_line(text, line, what):
    with pytest.raises(ProblemError) as error:
        parse(text, PATH)
    problem = error.value.problem
    if "null byte" in what and sys.version_info >= (3, 12):
        assert "null" in problem.what
        return
    assert (problem.line, what in problem.what) == (line, True), problem
    assert problem.mend


@pytest.mark.parametrize(
    ("data", "line", "what"), [(b"x = 1\ny = '\xff'\n", 2, "UTF-8"), (b"x = 1\r\n", 1, "CR")]
)
def test_bytes_that_are_no_text_of_ours(tmp_path, data, line, what):
    file = tmp_path / "a.py"
    file.write_bytes(data)
    with pytest.raises(ProblemError) as error:
        load(file, tmp_path)
    assert (error.value.problem.path, error.value.problem.line) == (PATH, line)
    assert what in error.value.problem.what


@pytest.mark.parametrize(
    ("pattern", "actual", "texts"),
    [
        (("a",), ("a",), [[]]),
        (("a",), ("b",), None),
        (("a",), ("a", "b"), None),
        (("took ... s",), ("took 1.5 s",), [["1.5"]]),
        (("x ... y ...",), ("x 1 y 2",), [["1", "2"]]),
        (("...", "end"), ("1", "2", "end"), [["1\n2\n"], []]),
        (("...",), (), [[""]]),
        (("a ...",), ("a b", "c"), None),
        (("[0, ..., 9]",), ("[0, ..., 9]",), [["..."]]),
        (("a+(b",), ("a+(b",), [[]]),
    ],
)
def test_dots_match_within_a_line_or_whole_lines(pattern, actual, texts):
    assert compare.match(pattern, actual) == texts


def test_fresh_writes_what_was_printed_and_nothing_else():
    program = parse("x = 1  # note\nprint(x)\n#> 2\n#> 3\n\n# a comment\nprint()\n", PATH)
    wanted = "x = 1  # note\nprint(x)\n#> 1\n\n# a comment\nprint()\n#>\n"
    fresh = compare.fresh(program, record("", "1\n", "\n"))
    assert fresh == wanted
    assert compare.fresh(parse(fresh, PATH), record("", "1\n", "\n")) == fresh


def test_a_file_without_a_last_newline_gets_one_before_its_output():
    assert compare.fresh(parse("print(1)", PATH), record("1\n")) == "print(1)\n#> 1\n"


def test_refreshing_keeps_the_dots_that_still_fit():
    program = parse("print()\n#> took ... s\n#> loss 1\n", PATH)
    assert (
        compare.fresh(program, record("took 7 s\nloss 2\n"))
        == "print()\n#> took ... s\n#> loss 2\n"
    )


def test_dots_over_what_is_stable_are_written_out():
    program = parse("print()\n#> took ... of ...\n#> [0, ..., 9]\n", PATH)
    one, two = record("took 1 of 9\n[0, ..., 9]\n"), record("took 2 of 9\n[0, ..., 9]\n")
    fresh = "print()\n#> took ... of 9\n#> [0, ..., 9]\n"
    assert compare.uses_dots(program, one)
    assert compare.fresh(program, one, two) == fresh
    assert compare.check(parse(fresh, PATH), one, two) == []
    (problem,) = compare.check(program, one, two)
    assert problem.line == 2


def test_whole_lines_of_dots_over_what_is_stable_are_written_out():
    program = parse("print()\n#> a\n#> ...\n#> z\n", PATH)
    both = record("a\nb\nc\nz\n")
    assert compare.fresh(program, both, both) == "print()\n#> a\n#> b\n#> c\n#> z\n"


def test_output_that_differs_outside_the_dots_is_unstable():
    program = parse("print()\n#> took ... s, loss 1\n", PATH)
    (problem,) = compare.check(program, record("took 1 s, loss 1\n"), record("took 2 s, loss 2\n"))
    assert "differs from run to run" in problem.what


@pytest.mark.parametrize(
    ("printed", "dotted"),
    [
        ("<object at 0x7f1c2a3b4c5d>", "<object at ...>"),
        ("/opt/lib/torch/nn.py:9: UserWarning: m", "...:9: UserWarning: m"),
    ],
)
def test_what_is_of_this_machine_varies_though_two_runs_print_the_same(printed, dotted):
    both = record(f"{printed}\n")
    assert compare.check(parse(f"print()\n#> {dotted}\n", PATH), both, both) == []
    (problem,) = compare.check(parse(f"print()\n#> {printed}\n", PATH), both, both)
    assert "differs from run to run" in problem.what


def test_literal_dots_need_no_second_run():
    assert not compare.uses_dots(parse("print()\n#> [0, ..., 9]\n", PATH), record("[0, ..., 9]\n"))


@pytest.mark.parametrize(
    ("printed", "holds"),
    [
        ("loss 0.1234 tensor([1., 2.])\n", True),
        ("loss 0.1235 tensor([1.0000, 2.0001])\n", True),
        ("loss 0.1334 tensor([1., 2.])\n", False),
        ("cost 0.1234 tensor([1., 2.])\n", False),
        ("loss 0.1234 tensor([1., 2.])\nmore\n", False),
    ],
)
def test_another_device_may_differ_in_its_numbers_by_little(printed, holds):
    program = parse("print()\n#> loss 0.1234 tensor([1., 2.])\n", PATH)
    on_gpu = replace(record(printed), device="a GPU")
    assert (compare.check(program, on_gpu) == []) is holds
    if holds:
        assert compare.fresh(program, on_gpu) == program.text  # what the CPU wrote stays


@pytest.mark.parametrize(
    ("cpu", "gpu", "holds"),
    [
        ("9930 parameters", "9935 parameters", False),
        ("100000 steps", "100001 steps", False),
        ("step 7: 0.5000", "step 8: 0.5000", False),
        ("tensor([1, 2])", "tensor([1., 2.])", False),
        ("loss 2.75e-13", "loss 9e-04", False),
        ("loss 2.750e-13", "loss 2.752e-13", True),
        ("loss 2.750e-13", "loss 2.760e-13", False),
        ("grad 0.0005", "grad -0.0004", False),
        ("grad 0.0005", "grad 0.0006", True),
        ("grad 0.0005", "grad 0.0007", False),
        ("tensor([0.])", "tensor([-0.0001])", True),
        ("tensor([1.])", "tensor([2.])", False),
        ("about 1e+05", "about 2e+05", False),
        ("about 12345.6", "about 12350.1", True),
        ("share 0.4", "share 0.5", True),
        ("share 0.4", "share 0.6", False),
        ("loss 0.1", "loss nan", False),
        ("loss inf", "loss inf", True),
    ],
)
def test_the_tolerance_lets_no_count_sign_or_size_pass(cpu, gpu, holds):
    program = parse(f"print()\n#> {cpu}\n", PATH)
    on_gpu = replace(record(f"{gpu}\n"), device="a GPU")
    assert (compare.check(program, on_gpu) == []) is holds


def failing(line: int, text: str) -> Raised:
    return Raised(line, text, f"Traceback\n{text}")


@pytest.mark.parametrize(
    ("text", "outputs", "raised", "line", "what"),
    [
        ("print(1)\n#> 2\n", ("1\n",), None, 2, "not what a run gives"),
        ("print(1)\n", ("1\n",), None, 1, "not what a run gives"),
        ("print(1)\n#> 1\n#> 2\n", ("1\n",), None, 3, "not what a run gives"),
        ("x\n", ("",), failing(1, "E: m\n"), 1, "fails with E: m"),
        ("x\n#! E: m\n", ("",), None, 2, "said to fail and did not"),
        ("x\n#! E: m\n", ("",), failing(1, "E: other\n"), 2, "not what a run gives"),
        ("y\nx\n#! E: m\n", ("",), failing(1, "E: m\n"), 1, "fails with E: m"),
        ("print(1, end='')\n#> 1\nx\n", ("1", ""), None, 1, "without a newline"),
        ("print(1)\n#> 1\n# > 1\n", ("1\n",), None, 3, "`# >` makes a comment"),
        ("if x:\n    x\n    #  ! m\n", ("",), None, 3, "`#  !` makes a comment"),
    ],
)
def test_what_does_not_hold_is_named_with_its_line(text, outputs, raised, line, what):
    (problem,) = compare.check(parse(text, PATH), record(*outputs, raised=raised))
    assert (problem.line, what in problem.what) == (line, True), problem
    assert problem.mend


def test_a_comment_beside_code_may_begin_with_such_a_sign():
    assert compare.check(parse("x = 1  # > 0\n", PATH), record("")) == []


def test_a_message_of_several_lines_stands_whole():
    fresh = compare.fresh(
        parse("x\n#!\n", PATH), record("", raised=failing(1, "E: m\n  more\n\nend\n"))
    )
    assert fresh == "x\n#! E: m\n#!   more\n#!\n#! end\n"
    assert (
        compare.check(parse(fresh, PATH), record("", raised=failing(1, "E: m\n  more\n\nend\n")))
        == []
    )


@pytest.mark.parametrize(
    ("entry", "what"),
    [
        ("{ seconds = 90 }", "gives no reason"),
        ('{ reason = " " }', "gives no reason"),
        ('{ secs = 90, reason = "r" }', "`secs = 90`"),
        ('{ seconds = "90", reason = "r" }', "`seconds = '90'`"),
    ],
)
def test_settings_need_a_reason_and_known_keys(tmp_path, entry, what):
    file = tmp_path / "pyproject.toml"
    file.write_text(f'[tool.learntorch.snippets]\n"a/b.py" = {entry}\n')
    with pytest.raises(ProblemError) as error:
        read_limits(tmp_path)
    assert (error.value.problem.line, what in error.value.problem.what) == (2, True)


def test_settings_raise_a_limit(tmp_path):
    text = '[tool.learntorch.snippets]\n"a/b.py" = { seconds = 90, reason = "compiles" }\n'
    (tmp_path / "pyproject.toml").write_text(text)
    assert read_limits(tmp_path) == {"a/b.py": Limits(seconds=90, reason="compiles")}
