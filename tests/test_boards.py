"""Boards hold what was logged, the same bytes each time, and never replace a good one by half."""

import gzip
import os
import re
import shutil
import socket
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest
import torch
from markdown import Markdown
from tensorboard.compat.proto.summary_pb2 import Summary
from torch.utils.tensorboard import SummaryWriter

from learntorch import curves
from learntorch.boards import BoardError, Logs, export, frontend_files, make
from learntorch.boards import board as board_module
from learntorch.boards.backend import LEFT_OUT
from learntorch.boards.poster import MOST_RUNS, STYLE, WIDTH
from learntorch.site import exhibits
from tests.eventlogs import RUNS, write_logs

ALL = (
    "Time Series",
    "Scalars",
    "Images",
    "Graphs",
    "Distributions",
    "Histograms",
    "Text",
    "HParams",
)
FILES = {"index.html", "data.js", "poster.svg"}


@pytest.fixture(scope="module")
def logs(tmp_path_factory):
    return write_logs(tmp_path_factory.mktemp("logs") / "torchlogs")


@pytest.fixture
def loss(tmp_path):
    """A log folder with one value."""
    with SummaryWriter(tmp_path / "loss") as writer:
        writer.add_scalar("loss", 0.5, 1)
    return tmp_path / "loss"


def event_file(folder):
    (found,) = folder.glob("*tfevents*")
    return found


def tree(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_all_eight_dashboards(logs, tmp_path):
    board = export(logs, tmp_path / "board")
    assert board.dashboards == ALL
    assert board.left_out == board.notes == ()
    names = [name for run in RUNS for name in (run, f"{run}/tried")]
    assert sorted(board.runs) == sorted(names)
    written = tree(tmp_path / "board")
    assert {name for name in written if "/" not in name} == FILES
    assert {name.removeprefix("tensorboard/") for name in written if "/" in name} == {
        *frontend_files()
    }


def test_same_events_give_the_same_bytes(logs):
    assert make(logs).files == make(logs).files


def test_two_runs_of_a_program_give_the_same_bytes(logs, tmp_path):
    again = write_logs(tmp_path / "torchlogs")
    assert tree(again) != tree(logs)
    assert make(again).files != make(logs).files
    first, second = (make(folder, steps_as_time=True).files for folder in (logs, again))
    assert first == second


def test_nothing_of_this_machine_is_in_it(logs):
    text = b"".join(make(logs).files.values()).decode()
    for secret in (str(logs.parent), f"{Path.home()}/", socket.gethostname() + "."):
        assert secret not in text
    assert "tmp" not in text


def poster(folder, runs, tags=("loss",)):
    """Return the poster of some runs with some scalars."""
    for run in runs:
        with SummaryWriter(folder / run) as writer:
            for tag in tags:
                for step in range(3):
                    writer.add_scalar(tag, step, step)
    return make(folder).files["poster.svg"].decode()


def lines_of(svg):
    return re.findall('<polyline class="r(.)"', svg)


def test_a_poster_draws_as_many_runs_as_it_can_tell_apart(tmp_path):
    six = [f"run {number}" for number in range(MOST_RUNS)]
    svg = poster(tmp_path / "six", six)
    assert "not drawn" not in svg
    assert lines_of(svg) == [*"012345", *"012345"]  # beside their names, and in the chart
    svg = poster(tmp_path / "seven", [*six, "run 6"])
    assert lines_of(svg) == [*"012345", *"012345"]
    assert ">run 5</text>" in svg
    assert "run 6" not in svg
    assert ">and 1 more run, not drawn</text>" in svg
    assert "and 2 more runs, not drawn" in poster(tmp_path / "seven", ["run 7"])


def test_the_lines_of_a_poster_differ_by_color_and_by_dashes():
    rules = re.findall(
        r"svg\.board \.r(\d)\{stroke:var\(--board-(\d)\);stroke-dasharray:(.*?)\}", STYLE
    )
    assert [(color, dashes) for _, color, dashes in rules] == [
        (str(number), dashes) for number, dashes in enumerate(curves.DASHES)
    ]
    assert len({dashes for *_, dashes in rules}) == len(rules) == MOST_RUNS
    for colors in (curves.LIGHT, curves.DARK):
        assert ";".join(f"--board-{at}:{color}" for at, color in enumerate(colors)) in STYLE


def test_the_words_of_a_poster_stay_in_it(tmp_path):
    names = ["w" * 90, *(f"a scalar of a long name, the {n}th" for n in range(6))]
    svg = poster(tmp_path, ["r" * 90], names)
    assert "and 1 more scalar<" in svg
    words = re.findall(r'<text x="([\d.]+)"[^>]*>([^<]*)<', svg)
    assert len(words) == 9
    for x, text in words:
        assert float(x) + 6.3 * len(text) < WIDTH


def test_the_page_forbids_all_but_its_own_files(loss):
    page = make(loss).files["index.html"].decode()
    (held,) = re.findall('<meta http-equiv="Content-Security-Policy" content="(.*)">', page)
    policy = dict(part.split(" ", 1) for part in unescape(held).split("; "))
    assert policy["default-src"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert policy["script-src"] == "'self'"  # no eval, and nothing inline
    sources = {word for sources in policy.values() for word in sources.split()}
    assert sources <= {"'none'", "'self'", "'unsafe-inline'", "data:", "blob:"}  # no other site
    assert page.index("Content-Security-Policy") < page.index("<link")
    assert re.findall("<script[^>]*>(.*?)</script>", page) == ["", "", ""]


def test_the_frontend_is_shared_and_a_board_is_small(logs, tmp_path):
    for name in ("one", "two"):
        export(logs, tmp_path / "boards" / name, frontend=tmp_path / "shared")
        assert set(tree(tmp_path / "boards" / name)) == FILES
    assert tree(tmp_path / "shared") == dict(frontend_files())
    page = (tmp_path / "boards/one/index.html").read_text("utf-8")
    assert 'src="../../shared/tensorboard.js"' in page
    assert len(gzip.compress((tmp_path / "boards/one/data.js").read_bytes())) < 20_000


def test_licenses_and_changes_travel_along():
    files = frontend_files()
    assert b"Apache License" in files["LICENSE"]
    assert b"Apache License" in files["LICENSE-Roboto"]
    assert b"were changed as follows" in files["NOTICE.txt"]
    assert b"url(/" not in files["tensorboard.css"]  # would break below a sub-path


def test_folder_that_is_not_there(tmp_path):
    with pytest.raises(BoardError, match="nothing: is no folder"):
        export(tmp_path / "nothing", tmp_path / "board")


def test_empty_folder(tmp_path):
    with pytest.raises(BoardError, match="no event file in it"):
        export(tmp_path, tmp_path / "board")
    assert not (tmp_path / "board").exists()


def test_run_without_data(tmp_path):
    SummaryWriter(tmp_path / "logs").close()
    with pytest.raises(BoardError, match="nothing was logged"):
        make(tmp_path / "logs")


def test_logs_cut_off_before_any_value_say_so(loss):
    file = event_file(loss)
    whole = file.read_bytes()
    for size, note in ((0, "is empty"), (5, "cut off at byte 0"), (20, "cut off at byte 0")):
        file.write_bytes(whole[:size])
        with pytest.raises(BoardError, match="nothing was logged") as caught:
            make(loss)
        assert f"\nnote: {file}: {note}" in str(caught.value)


def test_run_without_data_beside_one_with_data(loss):
    SummaryWriter(loss / "idle").close()
    (loss / "events.out.tfevents.0").write_bytes(b"")
    board = make(loss)
    assert board.dashboards == ("Time Series", "Scalars")
    assert [note.endswith("is empty") for note in board.notes] == [True]


@pytest.mark.parametrize("missing", [1, 10, 30])
def test_truncated_file_is_shown_up_to_there(loss, missing):
    whole = make(loss, steps_as_time=True)
    with SummaryWriter(loss) as writer:
        writer.add_scalar("loss", 0.25, 2)
    for file in sorted(loss.glob("*tfevents*"), key=lambda file: file.stat().st_mtime)[-1:]:
        file.write_bytes(file.read_bytes()[:-missing])
    board = make(loss, steps_as_time=True)
    assert "cut off at byte" in board.notes[0]
    assert board.files["data.js"] == whole.files["data.js"]


@pytest.mark.parametrize("at", [3, 20, -6])
def test_corrupt_file(loss, at):
    file = event_file(loss)
    data = bytearray(file.read_bytes())
    data[at] ^= 0x55
    file.write_bytes(data)
    with pytest.raises(BoardError, match=r"tfevents.*does not match its checksum; copy"):
        make(loss)


def test_file_that_only_bears_the_name(tmp_path):
    (tmp_path / "notes-on-tfevents.txt").write_text("not an event file at all, only its name")
    with pytest.raises(BoardError, match="does not match its checksum"):
        make(tmp_path)


ODD = ["a b", "größe/日本語", 'it\'s "quoted" & <b>', "100%", "[a]*?", "__proto__", "back\\slash"]


def test_odd_names(tmp_path):
    for name in ODD:
        with SummaryWriter(tmp_path / name) as writer:
            writer.add_scalar(f"loss {name}", 0.5, 1)
    board = make(tmp_path)
    assert set(board.runs) == set(ODD)
    assert "größe/日本語".encode() in board.files["data.js"]


def test_name_that_is_no_utf8(loss):
    try:
        loss.rename(loss.parent / os.fsdecode(b"\xff"))
    except OSError:
        pytest.skip("this file system takes UTF-8 only")
    with pytest.raises(BoardError, match="no UTF-8"):
        make(loss.parent)


def test_dashboards_left_out_are_named(loss):
    with SummaryWriter(loss / "more") as writer:
        writer.add_pr_curve("curve", torch.tensor([0, 1]), torch.tensor([0.1, 0.9]))
        writer.add_mesh("mesh", torch.rand(1, 3, 3))
        writer.add_embedding(torch.rand(3, 2))
        writer.add_custom_scalars({"both": {"loss": ["Multiline", ["loss"]]}})
        sound = Summary.Audio(sample_rate=8000, num_channels=1, encoded_audio_string=b"RIFF")
        summary = Summary(value=[Summary.Value(tag="sound", audio=sound)])
        writer.file_writer.add_summary(summary)
    assert set(make(loss).left_out) == set(LEFT_OUT.values())


def test_nothing_but_what_is_left_out(tmp_path):
    with SummaryWriter(tmp_path) as writer:
        writer.add_mesh("mesh", torch.rand(1, 3, 3))
    with pytest.raises(BoardError, match=r"nothing that a board shows \(others: Mesh\)"):
        make(tmp_path)


def test_what_is_thinned_out_is_said(tmp_path):
    with SummaryWriter(tmp_path) as writer:
        for step in range(50):
            writer.add_scalar("loss", step, step)
    assert make(tmp_path).notes == ()
    (note,) = make(tmp_path, samples={"scalars": 20}).notes
    assert "up to 50 values, of each of which 20 are kept" in note
    with pytest.raises(BoardError, match="give a number above 0"):
        make(tmp_path, samples={"sounds": 3})


def test_second_export_replaces_the_first_as_a_whole(logs, loss, tmp_path):
    export(logs, tmp_path / "board")
    export(loss, tmp_path / "board")
    fresh = tmp_path / "fresh"
    export(loss, fresh)
    assert tree(tmp_path / "board") == tree(fresh)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["board", "fresh", "loss"]


@pytest.mark.parametrize("exchange", [True, False])
def test_failure_leaves_the_earlier_board(loss, tmp_path, monkeypatch, exchange):
    out = tmp_path / "out" / "board"
    export(loss, out)
    before = tree(out)
    event_file(loss).write_bytes(b"x" * 40)
    with pytest.raises(BoardError):
        export(loss, out)
    shutil.rmtree(loss)
    write_logs(loss)

    def full(path, data, write=Path.write_bytes):
        if path.name == "index.html":
            raise OSError(28, "No space left on device")
        return write(path, data)

    if exchange:
        monkeypatch.setattr(Path, "write_bytes", full)
    else:  # the new one is written, and cannot take its place
        monkeypatch.setattr("learntorch.boards.swap._exchange", lambda one, two: False)
        real = Path.rename
        monkeypatch.setattr(
            Path, "rename", lambda one, two: _refuse() if real_new(one, two) else real(one, two)
        )
    with pytest.raises(OSError, match="No space"):
        export(loss, out)
    monkeypatch.undo()
    assert tree(out) == before
    assert [path.name for path in out.parent.iterdir()] == ["board"]


def real_new(one, two):
    """Say whether a new board is about to take its place."""
    return one.name.startswith(".board.") and not one.name.endswith(".old")


def _refuse():
    raise OSError(28, "No space left on device")


def test_folders_swap_without_an_exchange(loss, tmp_path, monkeypatch):
    monkeypatch.setattr("learntorch.boards.swap._exchange", lambda one, two: False)
    export(loss, tmp_path / "board")
    export(loss, tmp_path / "board")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["board", "loss"]


def test_what_is_no_board_is_not_replaced(loss, tmp_path):
    (tmp_path / "work").mkdir()
    (tmp_path / "work/thesis.tex").write_text("years")
    with pytest.raises(BoardError, match="holds something that is no board"):
        export(loss, tmp_path / "work")
    assert (tmp_path / "work/thesis.tex").read_text() == "years"
    with pytest.raises(BoardError, match="is no folder"):
        export(loss, tmp_path / "work/thesis.tex")
    with pytest.raises(BoardError):
        export(loss, loss)


@pytest.mark.parametrize("name", ["data.js", "index.html"])
def test_a_web_page_of_ones_own_is_not_replaced(loss, tmp_path, name):
    (tmp_path / "web").mkdir()
    (tmp_path / "web" / name).write_text("mine")
    with pytest.raises(BoardError, match="holds something that is no board"):
        export(loss, tmp_path / "web")
    assert tree(tmp_path / "web") == {name: b"mine"}
    export(loss, tmp_path / "board")
    (tmp_path / "board/notes.txt").write_text("mine")
    with pytest.raises(BoardError, match="holds something that is no board"):
        export(loss, tmp_path / "board")
    assert (tmp_path / "board/notes.txt").read_text() == "mine"


@pytest.mark.parametrize("name", ["thesis.tex", "LICENSE", "NOTICE.txt"])
def test_what_is_no_frontend_is_not_replaced(loss, tmp_path, monkeypatch, name):
    work = tmp_path / "work"
    work.mkdir()
    (work / name).write_text("years")
    monkeypatch.setattr(board_module, "make", lambda *_, **__: pytest.fail("made in vain"))
    with pytest.raises(BoardError, match="work: holds something that is no frontend; name an"):
        export(loss, tmp_path / "board", frontend=work)
    with pytest.raises(BoardError, match="is no folder"):
        export(loss, tmp_path / "board", frontend=work / name)
    (tmp_path / "link").symlink_to(work)
    with pytest.raises(BoardError, match="link: is no folder"):
        export(loss, tmp_path / "board", frontend=tmp_path / "link")
    assert tree(work) == {name: b"years"}
    assert not (tmp_path / "board").exists()


@pytest.mark.parametrize(
    ("place", "what"),
    [
        ("out/board", "the board would replace it"),
        ("out/board/tensorboard", "the board would replace it"),
        ("out", "the board lies in it"),
        ("loss", "the logs lie in it"),
    ],
)
def test_the_frontend_stays_out_of_the_way(loss, tmp_path, place, what):
    before = tree(loss)
    with pytest.raises(BoardError, match=what):
        export(loss, tmp_path / "out/board", frontend=tmp_path / place)
    assert tree(tmp_path) == {f"loss/{name}": data for name, data in before.items()}


def test_an_earlier_frontend_is_replaced(loss, tmp_path):
    (tmp_path / "empty").mkdir()
    export(loss, tmp_path / "board", frontend=tmp_path / "empty")
    (tmp_path / "empty/board.js").write_text("// of an earlier version")
    export(loss, tmp_path / "board", frontend=tmp_path / "empty")
    assert tree(tmp_path / "empty") == dict(frontend_files())


def test_two_exports_at_once_leave_one_whole_board(loss, tmp_path):
    command = [sys.executable, "-m", "learntorch", "board", str(loss), str(tmp_path / "board")]
    for _ in range(2):
        both = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(2)]
        codes = [one.wait() for one in both if one.communicate()]
        assert codes == [0, 0]
    export(loss, tmp_path / "alone")
    assert tree(tmp_path / "board") == tree(tmp_path / "alone")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["alone", "board", "loss"]


def command_line(*words):
    command = [sys.executable, "-m", "learntorch", "board", *map(str, words)]
    return subprocess.run(command, capture_output=True, encoding="utf-8")


def test_command_line(loss, tmp_path):
    done = command_line(loss, tmp_path / "board", "--samples", "scalars=20", "images=3")
    assert done.returncode == 0, done.stderr
    assert "1 run in Time Series, Scalars; " in done.stderr
    assert done.stdout == ""
    bad = command_line(tmp_path / "board", tmp_path / "other")
    assert bad.returncode == 1
    assert "no event file in it" in bad.stderr
    assert "Traceback" not in bad.stderr


@pytest.mark.parametrize("place", ["file/board", "file/more/board", "/proc/board"])
def test_a_place_that_cannot_be_written_is_named(loss, tmp_path, place):
    (tmp_path / "file").write_text("mine")
    done = command_line(loss, tmp_path / place)
    assert done.returncode == 1
    (said,) = done.stderr.splitlines()
    assert said.startswith(f"learntorch: {tmp_path / place}: no board was made: ")
    assert said.endswith("; name another place")
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.parametrize("words", ["scalars", "scalars=", "scalars=many", "scalars=0", "=3"])
def test_samples_that_cannot_be_read_say_what_to_type(loss, tmp_path, words):
    done = command_line(loss, tmp_path / "board", "--samples", words)
    assert done.returncode == 2
    assert f"{words!r}: type KIND=N, such as scalars=5000" in done.stderr


# The site


def test_the_site_takes_an_unchanged_board_as_it_is(logs, tmp_path, monkeypatch):
    place = Path("autograd/seeing/board")
    first: dict[Path, bytes] = {}
    assert exhibits.add_boards(first, {place: logs.parent}, tmp_path) == []
    folder = place / "torchlogs.board"
    assert {path.name for path in first if path.parent == folder} == FILES
    assert Path("tensorboard/NOTICE.txt") in first
    assert b'src="../../../../tensorboard/tensorboard.js"' in first[folder / "index.html"]

    for name, data in first.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    again = write_logs(tmp_path / "run again" / "torchlogs")
    monkeypatch.setattr(Logs, "make", lambda _: pytest.fail("made anew"))
    second: dict[Path, bytes] = {}
    assert exhibits.add_boards(second, {place: again.parent}, tmp_path) == []
    assert second == first


@pytest.mark.parametrize(
    ("folder", "what"),
    [
        ("runs/Nov23_10-00-00_" + socket.gethostname(), "holds a time"),
        ("logs/1795425324.93", "holds a time"),
        (".", "into its working directory"),
    ],
)
def test_the_site_refuses_names_that_vary(tmp_path, folder, what):
    with SummaryWriter(tmp_path / "files" / folder) as writer:
        writer.add_scalar("loss", 0.5, 1)
    found: dict[Path, bytes] = {}
    (problem,) = exhibits.add_boards(found, {Path("a/b"): tmp_path / "files"}, tmp_path)
    assert what in problem.what
    assert problem.path == Path("snippets/a/b.py")


def test_the_site_refuses_what_no_board_shows(tmp_path):
    with SummaryWriter(tmp_path / "logs") as writer:
        writer.add_scalar("loss", 0.5, 1)
        writer.add_mesh("mesh", torch.rand(1, 3, 3))
    (problem,) = exhibits.add_boards({}, {Path("a"): tmp_path}, tmp_path)
    assert "no board shows: Mesh" in problem.what


def test_a_page_shows_the_poster_as_a_link(loss, tmp_path):
    found: dict[Path, bytes] = {}
    exhibits.add_boards(found, {Path("a/b"): loss.parent}, tmp_path)
    for name, data in found.items():
        target = tmp_path / "generated" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    settings = {name: str(tmp_path / name) for name in ("snippets", "records", "generated")}
    page = Markdown(
        extensions=["learntorch.site.blocks"],
        extension_configs={"learntorch.site.blocks": settings},
    ).convert("![One loss](../generated/a/b/loss.board/poster.svg#scalars)\n")
    assert '<figure class="picture">' in page
    assert 'href="../generated/a/b/loss.board/index.html#scalars"' in page
    assert 'aria-label="One loss"' in page
    assert "MB)" in page
    assert "<img" not in page


def test_an_upgrade_of_tensorboard_is_noticed(monkeypatch):
    """Its routes and names are private: `tests/browser/test_boards.py` has to pass before."""
    assert board_module.VERSION.startswith("2.21.")
